# MOBILIZE (CAMEO 15), wider: troops and police moved, raised, put on alert; shows and tests of arms.

redeploy/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Norway redeployed troops to the Latvian border."   154 NOR LVA

dispatch/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Hungary dispatched troops to the Swedish border."   154 HUN SWE

station/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Egypt stationed troops to the Laotian border."   154 EGY LAO

mass/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Vietnam massed troops to the Somali border."   154 VNM SOM

amass/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Armenia amassed troops to the Togolese border."   154 ARM TGO

move/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Algeria moved troops to the Togolese border."   154 DZA TGO

rush/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Finland rushed troops to the Turkish border."   154 FIN TUR

shift/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sweden shifted troops to the Libyan border."   154 SWE LBY

post/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Algeria posted troops to the Togolese border."   154 DZA TGO

bring/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Hungary brought troops to the Albanian border."   154 HUN ALB

bring-in/troops verb bring in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Portugal brought in troops to the Polish border."   154 PRT POL

bring-up/troops verb bring up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Uganda brought up troops to the Cuban border."   154 UGA CUB

move-up/troops verb move up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Somalia moved up troops to the Sudanese border."   154 SOM SDN

pour/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana poured troops to the Laotian border."   154 GHA LAO

funnel/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Finland funneled troops to the Gambian border."   154 FIN GMB

ferry/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Belarus ferried troops to the Kenyan border."   154 BLR KEN

fly/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Cuba flew troops to the Pakistani border."   154 CUB PAK

fly-in/troops verb fly in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Latvia flew in troops to the Norwegian border."   154 LVA NOR

parachute/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Finland parachuted troops to the Guatemalan border."   154 FIN GTM

drop/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Albania dropped troops to the Cuban border."   154 ALB CUB

land/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Egypt landed troops to the Pakistani border."   154 EGY PAK

transfer/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ethiopia transfered troops to the Cameroonian border."   154 ETH CMR

relocate/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Poland relocated troops to the Romanian border."   154 POL ROU

concentrate/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Mexico concentrated troops to the Guatemalan border."   154 MEX GTM

marshal/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Algeria marshaled troops to the Swedish border."   154 DZA SWE

assemble/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana assembled troops to the Nigerian border."   154 GHA NGA

gather/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Laos gathered troops to the Nepalese border."   154 LAO NPL

line-up/troops verb line up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ecuador lined up troops to the Bolivian border."   154 ECU BOL

draw-up/troops verb draw up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Romania drew up troops to the Cameroonian border."   154 ROU CMR

roll-out/troops verb roll out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Hungary rolled out troops to the Ghanaian border."   154 HUN GHA

wheel-out/troops verb wheel out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Malaysia wheeled out troops to the Algerian border."   154 MYS DZA

haul/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Chile hauled troops to the Albanian border."   154 CHL ALB

place/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana placed troops to the Ecuadorian border."   154 GHA ECU

field/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Senegal fielded troops to the Togolese border."   154 SEN TGO

position/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Rwanda positioned troops to the Ecuadorian border."   154 RWA ECU

base/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Kenya based troops to the Ethiopian border."   154 KEN ETH

scramble/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Iran scrambled troops to the Portuguese border."   154 IRN PRT

order/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Latvia ordered troops to the Laotian border."   154 LVA LAO

commit/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Cuba committed troops along the Peruvian border."   154 CUB -

push/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Gambia pushed troops to the Nepalese border."   154 GMB NPL

march/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Gambia marched troops to the Senegalese border."   154 GMB SEN

steam/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Gambia steamed troops to the Cameroonian border."   154 GMB CMR

sail/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Egypt sailed troops to the Hungarian border."   154 EGY HUN

line/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Norway lined troops to the Polish border."   154 NOR POL

build-up/troops verb build up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Cameroon built up troops to the Togolese border."   154 CMR TGO

throw/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Albania threw troops to the Nepalese border."   154 ALB NPL

call-up/troops verb call up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Thailand called up troops to the Libyan border."   154 THA LBY

call-out/troops verb call out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Norway called out troops to the Armenian border."   154 NOR ARM

call-in/troops verb call in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Algeria called in troops to the Ecuadorian border."   154 DZA ECU

pull-together/troops verb pull together
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Senegal pulled together troops to the Ugandan border."   154 SEN UGA

draft-in/troops verb draft in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Serbia drafted in troops to the Rwandan border."   154 SRB RWA

mobilise/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Nigeria mobilised troops to the Indian border."   154 NGA IND

levy/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Zambia levied troops to the Pakistani border."   154 ZMB PAK

raise/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana raised troops to the Albanian border."   154 GHA ALB

recruit/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana recruited troops to the Turkish border."   154 GHA TUR

activate/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Morocco activated troops to the Laotian border."   154 MAR LAO

array/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Finland arrayed troops to the Belarusian border."   154 FIN BLR

garrison/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "India garrisoned troops to the Cuban border."   154 IND CUB

entrench/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Kenya entrenched troops to the Moroccan border."   154 KEN MAR

pile/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Romania piled troops to the Senegalese border."   154 ROU SEN

surge/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Hungary surged troops to the Zambian border."   154 HUN ZMB

truck/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Rwanda trucked troops to the Norwegian border."   154 RWA NOR

double/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Spain doubled troops to the Nigerian border."   154 ESP NGA

strengthen/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Greece strengthened troops to the Panamanian border."   154 GRC PAN

reinforce/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ecuador reinforced troops to the Turkish border."   154 ECU TUR

bolster/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Mexico bolstered troops to the Peruvian border."   154 MEX PER

beef-up/troops verb beef up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Laos beefed up troops to the Hungarian border."   154 LAO HUN

boost/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Gambia boosted troops to the Belarusian border."   154 GMB BLR

install/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Norway installed troops to the Togolese border."   154 NOR TGO

stage/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "India staged troops to the Ugandan border."   154 IND UGA

pre-position/troops verb pre-position
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Poland pre-positioned troops to the Norwegian border."   154 POL NOR

arrange/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Iran arranged troops to the Malawian border."   154 IRN MWI

forward/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Albania forwarded troops to the Thai border."   154 ALB THA

deploy/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Finland deployed riot police in the capital."   153 FIN -

dispatch/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Peru dispatched riot police in the capital."   153 PER -

send/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Norway sent riot police in the capital."   153 NOR -

post/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Egypt posted riot police in the capital."   153 EGY -

move/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Belarus moved riot police in the capital."   153 BLR -

rush/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Rwanda rushed riot police in the capital."   153 RWA -

station/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Albania stationed riot police in the capital."   153 ALB -

bring/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Portugal brought riot police in the capital."   153 PRT -

bring-in/police verb bring in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Panama brought in riot police in the capital."   153 PAN -

bring-up/police verb bring up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Somalia brought up riot police in the capital."   153 SOM -

fly-in/police verb fly in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Gambia flew in riot police in the capital."   153 GMB -

draft-in/police verb draft in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Ethiopia drafted in riot police in the capital."   153 ETH -

mobilise/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Cameroon mobilised riot police in the capital."   153 CMR -

mobilize/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Poland mobilized riot police in the capital."   153 POL -

call-out/police verb call out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Nepal called out riot police in the capital."   153 NPL -

call-in/police verb call in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Panama called in riot police in the capital."   153 PAN -

order/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "India ordered riot police in the capital."   153 IND -

place/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Panama placed riot police in the capital."   153 PAN -

double/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Sudan doubled riot police in the capital."   153 SDN -

assemble/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Nigeria assembled riot police in the capital."   153 NGA -

mass/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Morocco massed riot police in the capital."   153 MAR -

pour/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Gambia poured riot police in the capital."   153 GMB -

reinforce/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Algeria reinforced riot police in the capital."   153 DZA -

position/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Nigeria positioned riot police in the capital."   153 NGA -

muster/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Serbia mustered riot police in the capital."   153 SRB -

redeploy/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Norway redeployed riot police in the capital."   153 NOR -

put/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Rwanda put riot police in the capital."   153 RWA -

line-up/police verb line up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Spain lined up riot police in the capital."   153 ESP -

fan-out/police verb fan out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Panama fanned out riot police in the capital."   153 PAN -

put/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Romania put its army on alert."   152 ROU -

place/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Uganda placed its army on alert."   152 UGA -

raise/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Iran raised its police on alert."   151 IRN -

keep/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Malawi kept its army on alert."   152 MWI -

advance/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Iranian troops advanced on the capital."   154 IRN -

close-in/advance verb close in
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Rwandan troops closed in on the capital."   154 RWA -

march/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Armenian troops marched on the capital."   154 ARM -

converge/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Greek troops converged on the capital."   154 GRC -

push-on/advance verb push on
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Cameroonian troops pushed on on the capital."   154 CMR -

move-up/advance verb move up
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Senegalese troops moved up on the capital."   154 SEN -

mass/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Gambian troops massed on the capital."   154 GMB -

gather/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Finnish troops gathered on the capital."   154 FIN -

assemble/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Rwandan troops assembled on the capital."   154 RWA -

roll/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Zambian troops rolled on the capital."   154 ZMB -

cross/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Gambian troops crossed on the capital."   154 GMB -

bear-down/advance verb bear down
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Serbian troops bore down on the capital."   154 SRB -

press-on/advance verb press on
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Cuban troops pressed on on the capital."   154 CUB -

draw-near/advance verb draw near
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Armenian troops drew near on the capital."   154 ARM -

surround/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Ethiopian troops surrounded on the capital."   154 ETH -

encircle/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Somali troops encircled on the capital."   154 SOM -

wheel/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Pakistani troops wheeled on the capital."   154 PAK -

approach/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Peruvian troops approached on the capital."   154 PER -

swing/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Algerian troops swung on the capital."   154 DZA -

head/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Ghanaian troops headed on the capital."   154 GHA -

rumble/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Cuban troops rumbled on the capital."   154 CUB -

thrust/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish troops thrust on the capital."   154 SWE -

edge/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Zambian troops edged on the capital."   154 ZMB -

steam/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Malawian warships steamed off the coast of Greece."   154 MWI GRC

cruise/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish warships cruised off the coast of Senegal."   154 SWE SEN

patrol/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Polish warships patrolled off the coast of Senegal."   154 POL SEN

dock/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Algerian warships docked off the coast of Laos."   154 DZA LAO

anchor/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Norwegian warships anchored off the coast of Pakistan."   154 NOR PAK

drop-anchor/ships verb drop anchor
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Ethiopian warships dropped anchor off the coast of Thailand."   154 ETH THA

slip/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Mexican warships slipped off the coast of Kenya."   154 MEX KEN

transit/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Hungarian warships transited off the coast of Sweden."   154 HUN SWE

buzz/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish warships buzzed off the coast of Poland."   154 SWE POL

overfly/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Norwegian warships overflew off the coast of Chile."   154 NOR CHL

circle/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Polish warships circled off the coast of Ghana."   154 POL GHA

shadow/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Ghanaian warships shadowed off the coast of Ecuador."   154 GHA ECU

tail/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Romanian warships tailed off the coast of Albania."   154 ROU ALB

prowl/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Sudanese warships prowled off the coast of Portugal."   154 SDN PRT

loiter/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Portuguese warships loitered off the coast of Sudan."   154 PRT SDN

manoeuvre/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Bolivian warships manoeuvred off the coast of Greece."   154 BOL GRC

patrol/ships-1 verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Indian warships patrolled off the coast of Panama."   154 IND PAN

carry-out/exercise-1 verb carry out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Serbia carried out naval exercises off the coast."   152 SRB -

launch/exercise-1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Poland launched naval exercises off the coast."   152 POL -

announce/exercise verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Malawi announced military drills near India."   152 MWI IND

open/exercise verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Greece opened military drills near Ecuador."   152 GRC ECU

test/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Cameroon tested a ballistic missile."   150 CMR -

test-fire/weapons verb test-fire
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Sweden test-fired a ballistic missile."   150 SWE -

test-launch/weapons verb test-launch
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Algeria test-launched a ballistic missile."   150 DZA -

parade/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Hungary paraded a ballistic missile."   150 HUN -

unveil/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Algeria unveiled a ballistic missile."   150 DZA -

display/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Senegal displayed a ballistic missile."   150 SEN -

show-off/weapons verb show off
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Libya showed off a ballistic missile."   150 LBY -

launch/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Algeria launched a ballistic missile."   150 DZA -

detonate/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Egypt detonated a ballistic missile."   150 EGY -

explode/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Ecuador exploded a ballistic missile."   150 ECU -

trial/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Ethiopia trialed a ballistic missile."   150 ETH -

flight-test/weapons verb flight-test
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Latvia flight-tested a ballistic missile."   150 LVA -

try-out/weapons verb try out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Greece tried out a ballistic missile."   150 GRC -

flaunt/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Mexico flaunted a ballistic missile."   150 MEX -

loose-off/weapons verb loose off
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Bolivia loosed off a ballistic missile."   150 BOL -

buildup/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Greece's buildup was noted."   154 GRC -

troop-movement/moves noun movement
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{troop}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Armenia's troop movement was noted."   154 ARM -

military-buildup/moves noun buildup
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Mexico's military buildup was noted."   154 MEX -

troop-buildup/moves noun buildup
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{troop}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Algeria's troop buildup was noted."   154 DZA -

massing/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "India's massing was noted."   154 IND -

redeployment/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Rwanda's redeployment was noted."   154 RWA -

muster/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Cameroon's muster was noted."   154 CMR -

military-presence/moves noun presence
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Portugal's military presence was noted."   154 PRT -

naval-presence/moves noun presence
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{naval}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Libya's naval presence was noted."   154 LBY -

general-mobilisation/moves noun mobilisation
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{general}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Greece's general mobilisation was noted."   154 GRC -

general-mobilization/moves noun mobilization
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{general}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Algeria's general mobilization was noted."   154 DZA -

partial-mobilisation/moves noun mobilisation
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{partial}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Sweden's partial mobilisation was noted."   154 SWE -

partial-mobilization/moves noun mobilization
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{partial}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Somalia's partial mobilization was noted."   154 SOM -

troop-deployment/moves noun deployment
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{troop}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Gambia's troop deployment was noted."   154 GMB -

military-parade/moves noun parade
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Algeria's military parade was noted."   154 DZA -

military-alert/moves noun alert
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Cuba's military alert was noted."   154 CUB -

naval-patrol/moves noun patrol
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{naval}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Ethiopia's naval patrol was noted."   154 ETH -

conscription-drive/moves noun drive
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{conscription}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Albania's conscription drive was noted."   154 ALB -

reinforcement/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Albania's reinforcement was noted."   154 ALB -

war-game/games noun game
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{war}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A war game by the Pakistani navy ended on Friday."   152 PAK -

manoeuvre/games noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A manoeuvre by the Ecuadorian navy ended on Friday."   152 ECU -

maneuver/games noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A maneuver by the Vietnamese navy ended on Friday."   152 VNM -

live-fire-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{live-fire}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A live-fire drill by the Nepalese navy ended on Friday."   152 NPL -

live-fire-exercise/games noun exercise
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{live-fire}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A live-fire exercise by the Bolivian navy ended on Friday."   152 BOL -

naval-exercise/games noun exercise
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{naval}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A naval exercise by the Ghanaian navy ended on Friday."   152 GHA -

naval-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{naval}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A naval drill by the Vietnamese navy ended on Friday."   152 VNM -

military-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{military}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A military drill by the Hungarian navy ended on Friday."   152 HUN -

military-exercise/games noun exercise
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{military}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A military exercise by the Guatemalan navy ended on Friday."   152 GTM -

air-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{air}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A air drill by the Cameroonian navy ended on Friday."   152 CMR -

artillery-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{artillery}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A artillery drill by the Chilean navy ended on Friday."   152 CHL -

missile-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{missile}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A missile drill by the Swedish navy ended on Friday."   152 SWE -

missile-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Ghana's missile test was announced in advance."   150 GHA -

nuclear-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{nuclear}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Egypt's nuclear test was announced in advance."   150 EGY -

weapon-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{weapon}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Libya's weapon test was announced in advance."   150 LBY -

rocket-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{rocket}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Armenia's rocket test was announced in advance."   150 ARM -

bomb-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{bomb}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Hungary's bomb test was announced in advance."   150 HUN -

missile-launch/tests noun launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Malaysia's missile launch was announced in advance."   150 MYS -

rocket-launch/tests noun launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{rocket}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "India's rocket launch was announced in advance."   150 IND -

test-launch/tests noun launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{test}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Armenia's test launch was announced in advance."   150 ARM -

nuclear-detonation/tests noun detonation
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{nuclear}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Chile's nuclear detonation was announced in advance."   150 CHL -

underground-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{underground}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Belarus's underground test was announced in advance."   150 BLR -

ballistic-missile-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{ballistic missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Malawi's ballistic missile test was announced in advance."   150 MWI -

test-launch/tests-1 noun test-launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Egypt's test-launch was announced in advance."   150 EGY -

nuclear-explosion/tests noun explosion
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{nuclear}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Armenia's nuclear explosion was announced in advance."   150 ARM -

missile-firing/tests noun firing
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Bolivia's missile firing was announced in advance."   150 BOL -
