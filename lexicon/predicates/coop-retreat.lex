# RETREAT (CAMEO 084, 086, 087, 0831), wider: freeing and giving back, stepping down, pulling out, surrendering, arms laid down, truces kept, access let in.

liberate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Austria liberated two hostages."   0841 AUT -
  -  "The boy let go two balloons." none

discharge/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Fiji discharged two hostages."   0841 FJI -

parole/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Albania paroled two hostages."   0841 ALB -

bail/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Thailand bailed two hostages."   0841 THA -

let-out/people verb let out
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Croatia let out two hostages."   0841 HRV -

set-free/people verb set free
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Panama set free two hostages."   0841 PAN -

deliver-up/people verb deliver up
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Tunisia delivered up two hostages."   0841 TUN -

unchain/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Belgium unchained two hostages."   0841 BEL -

untie/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Honduras untied two hostages."   0841 HND -

emancipate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Sweden emancipated two hostages."   0841 SWE -

hand-back/people verb hand back
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Rwanda handed back two hostages."   0841 RWA -

give-back/people verb give back
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Bulgaria gave back two hostages."   0841 BGR -

release/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Ethiopia released two hostages."   0841 ETH -

free/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Greece freed two hostages."   0841 GRC -

turn-loose/people verb turn loose
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Uruguay turned loose two hostages."   0841 URY -

unshackle/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Cambodia unshackled two hostages."   0841 KHM -

disgorge/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Gabon disgorged two hostages."   0841 GAB -

set-loose/people verb set loose
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Hungary set loose two hostages."   0841 HUN -

repatriate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Liberia repatriated two hostages."   0841 LBR -

yield-up/people verb yield up
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Malta yielded up two hostages."   0841 MLT -

exchange/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Indonesia exchanged two hostages."   0841 IDN -

swap/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Romania swapped two hostages."   0841 ROU -

trade/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Yemen traded two hostages."   0841 YEM -

furlough/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Poland furloughed two hostages."   0841 POL -

exchange/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Lebanon exchanged prisoners with Romania."   0841 LBN;ROU -

swap/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Kenya and Jordan swapped prisoners."   0841 KEN;JOR -

trade/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Norway and Nepal traded prisoners."   0841 NOR;NPL -

barter/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Peru and Vietnam bartered prisoners."   0841 PER;VNM -

swap/swap-2 noun
  frame  nmod:between|nmod:with|poss|nmod:by|amod=actor  nmod:of|compound=topic
  need   compound|nmod:of{prisoner,captive,hostage,detainee,body,spy,prisoner-of-war}
  need   nmod:between|nmod:with|poss|nmod:by|amod{%country,%GOV,%REB,%MIL,%PRE}
  core   0841 reciprocal
  +  "A prisoner swap between Jordan and Bhutan took place on Monday."   0841 JOR;BTN -
  -  "A swap of stamps between the boys took place on Monday." none

exchange/swap-2 noun
  frame  nmod:between|nmod:with|poss|nmod:by|amod=actor  nmod:of|compound=topic
  need   compound|nmod:of{prisoner,captive,hostage,detainee,body,spy,prisoner-of-war}
  need   nmod:between|nmod:with|poss|nmod:by|amod{%country,%GOV,%REB,%MIL,%PRE}
  core   0841 reciprocal
  +  "A prisoner exchange between Mongolia and Fiji took place on Monday."   0841 MNG;FJI -

set/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Ghana set two prisoners at liberty."   0841 GHA -

let/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Laos let two prisoners at liberty."   0841 LAO -

release/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Iceland released two prisoners at liberty."   0841 ISL -

free/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Bolivia freed two prisoners at liberty."   0841 BOL -

discharge/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Angola discharged two prisoners at liberty."   0841 AGO -

allow/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Nepal allowed two prisoners at liberty."   0841 NPL -

permit/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Estonia permitted two prisoners at liberty."   0841 EST -

deliver/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Kuwait delivered two prisoners at liberty."   0841 KWT -

walk/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Senegalese dissident walked from prison on Monday."   0841 - SEN

walk-out/out verb walk out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Paraguayan dissident walked out from prison on Monday."   0841 - PRY

emerge/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Danish dissident emerged from prison on Monday."   0841 - DNK

come-out/out verb come out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Zambian dissident came out from prison on Monday."   0841 - ZMB

leave/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Vietnamese dissident left from prison on Monday."   0841 - VNM

step-out/out verb step out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Omani dissident stepped out from prison on Monday."   0841 - OMN

get-out/out verb get out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Chilean dissident got out from prison on Monday."   0841 - CHL

return/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Portuguese dissident returned from prison on Monday."   0841 - PRT

walk-free/out verb walk free
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Malawian dissident walked free from prison on Monday."   0841 - MWI

go-home/out verb go home
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Cuban dissident went home from prison on Monday."   0841 - CUB

freeing/of noun
  frame  nmod:by|poss|nmod:from=actor  nmod:of=recipient
  need   nmod:of{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    compound|amod{press,news,album,women,animal}
  core   0841
  +  "The freeing of two hostages by the rebels in Finland took a week."   0841 FIN -

handover/of noun
  frame  nmod:by|poss|nmod:from=actor  nmod:of=recipient
  need   nmod:of{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    compound|amod{press,news,album,women,animal}
  core   0841
  +  "The handover of two hostages by the rebels in Bhutan took a week."   0841 BTN -

return/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Uganda returned the bronzes to Nepal."   0842 UGA NPL

give-back/things verb give back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Slovenia gave back the bronzes to Vietnam."   0842 SVN VNM

hand-back/things verb hand back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Ecuador handed back the bronzes to Bhutan."   0842 ECU BTN

restore/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Qatar restored the bronzes to Fiji."   0842 QAT FJI

hand-over/things-2 verb hand over
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Namibia handed over the bronzes to Belgium."   0842 NAM BEL

give-up/things verb give up
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Austria gave up the bronzes to Uruguay."   0842 AUT URY

relinquish/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Fiji relinquished the bronzes to Romania."   0842 FJI ROU

repatriate/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Albania repatriated the bronzes to Jordan."   0842 ALB JOR

restitute/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Thailand restituted the bronzes to Nepal."   0842 THA NPL

surrender/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Croatia surrendered the bronzes to Vietnam."   0842 HRV VNM

turn-over/things verb turn over
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Panama turned over the bronzes to Bhutan."   0842 PAN BTN

send-back/things verb send back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Latvia sent back the bronzes to Fiji."   0842 LVA FJI

release/things-2 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Tunisia released the bronzes to Belgium."   0842 TUN BEL

cede/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Belgium ceded the bronzes to Uruguay."   0842 BEL URY

deliver-up/things verb deliver up
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Honduras delivered up the bronzes to Romania."   0842 HND ROU

bring-back/things verb bring back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Sweden brought back the bronzes to Jordan."   0842 SWE JOR

retrocede/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Rwanda retroceded the bronzes to Nepal."   0842 RWA NPL

return/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Bulgaria's return of the bronzes to Vietnam took a week."   0842 BGR VNM

restitution/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Ethiopia's restitution of the bronzes to Bhutan took a week."   0842 ETH BTN

handover/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Greece's handover of the bronzes to Fiji took a week."   0842 GRC FJI

repatriation/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "The repatriation of the bronzes to Belgium by Uruguay took a week."   0842 URY BEL

restoration/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Cambodia's restoration of the bronzes to Uruguay took a week."   0842 KHM URY

cession/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Gabon's cession of the bronzes to Romania took a week."   0842 GAB ROU

resign/office verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Hungary resigned on Monday."   0831 HUN -
  -  "The goalkeeper stood down after the game." none

abdicate/office verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Liberia abdicated on Monday."   0831 LBR -

step-down/office verb step down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Malta stepped down on Monday."   0831 MLT -

give-up/post verb give up
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Kenya gave up power on Monday."   0831 KEN -
  -  "The cleaner left the office at six." none

quit/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Norway quit power on Monday."   0831 NOR -

relinquish/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Peru relinquished power on Monday."   0831 PER -

vacate/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Jordan vacated power on Monday."   0831 JOR -

cede/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Mongolia ceded power on Monday."   0831 MNG -

renounce/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Ghana renounced power on Monday."   0831 GHA -

surrender/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Laos surrendered power on Monday."   0831 LAO -

hand-over/post verb hand over
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Iceland handed over power on Monday."   0831 ISL -

lay-down/post verb lay down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Bolivia laid down power on Monday."   0831 BOL -

abandon/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Angola abandoned power on Monday."   0831 AGO -

step-down/post verb step down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Nepal stepped down power on Monday."   0831 NPL -

retire/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Estonia retired power on Monday."   0831 EST -

resign/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Kuwait resigned power on Monday."   0831 KWT -

transfer/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Senegal transferred power on Monday."   0831 SEN -

yield/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Paraguay yielded power on Monday."   0831 PRY -

walk-out/post verb walk out
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Denmark walked out power on Monday."   0831 DNK -

stand-down/post verb stand down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Zambia stood down power on Monday."   0831 ZMB -

resign-from/post verb resign from
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Oman resigned from power on Monday."   0831 OMN -

hand-in/resignation verb hand in
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Chile handed in his resignation."   0831 CHL -

tender/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Portugal tendered his resignation."   0831 PRT -

submit/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Malawi submitted his resignation."   0831 MWI -

announce/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Cuba announced his resignation."   0831 CUB -

present/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Finland presented his resignation."   0831 FIN -

declare/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Bhutan declared his resignation."   0831 BTN -

send/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Uganda sent his resignation."   0831 UGA -

hand/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Slovenia handed his resignation."   0831 SVN -

prdeliver/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Ecuador prdelivered his resignation."   0831 ECU -

file/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Qatar filed his resignation."   0831 QAT -

abdication/by noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,%JUD,%COP,minister,president,prime minister,premier,governor,mayor,king,emir,general}
  not    compound{early}
  core   0831 resign
  +  "The abdication of the finance minister of Namibia surprised the world."   0831 NAM -

resignation/by noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,%JUD,%COP,minister,president,prime minister,premier,governor,mayor,king,emir,general}
  not    compound{early}
  core   0831 resign
  +  "The resignation of the finance minister of Albania surprised the world."   0831 ALB -

pull-back/from verb pull back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Croatia pulled back from the town."   0874 HRV -
  -  "The tourists left the town." none

pull-out/from verb pull out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Panama pulled out from the town."   0874 PAN -

fall-back/from verb fall back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Latvia fell back from the town."   0874 LVA -

back-off/from verb back off
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Tunisia backed off the town."   0874 TUN -

retreat/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Belgium retreated from the town."   0874 BEL -

leave/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Honduras left from the town."   0874 HND -

move-out/from verb move out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Sweden moved out from the town."   0874 SWE -

abandon/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Rwanda abandoned from the town."   0874 RWA -

vacate/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Bulgaria vacated from the town."   0874 BGR -

clear-out/from verb clear out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Greece cleared out from the town."   0874 GRC -

depart/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Uruguay departed from the town."   0874 URY -

withdraw/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Cambodia withdrew from the town."   0874 KHM -

decamp/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Gabon decamped from the town."   0874 GAB -

melt-away/from verb melt away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Hungary melted away from the town."   0874 HUN -

draw-back/from verb draw back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Liberia drew back from the town."   0874 LBR -

slip-away/from verb slip away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Malta slipped away from the town."   0874 MLT -

drop-back/from verb drop back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Indonesia dropped back from the town."   0874 IDN -

flee/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Romania fleed the town."   0874 ROU -

march-out/from verb march out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Yemen marched out from the town."   0874 YEM -

file-out/from verb file out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Poland filed out from the town."   0874 POL -

exit/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Lebanon exited from the town."   0874 LBN -

pack-up/from verb pack up
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Kenya packed up from the town."   0874 KEN -

redeploy/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Peru redeployed from the town."   0874 PER -

disengage/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Jordan disengaged from the town."   0874 JOR -

retire/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Mongolia retired from the town."   0874 MNG -

stream-out/from verb stream out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Ghana streamed out from the town."   0874 GHA -

go-home/from verb go home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Laos went home from the town."   0874 LAO -

ship-out/from verb ship out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Iceland shipped out from the town."   0874 ISL -

fly-home/from verb fly home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Bolivia flew home from the town."   0874 BOL -

sail-away/from verb sail away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Angola sailed away from the town."   0874 AGO -

sail-home/from verb sail home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Nepal sailed home from the town."   0874 NPL -

slink-off/from verb slink off
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Estonia slinked off from the town."   0874 EST -

slink-away/from verb slink away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Kuwait slinked away from the town."   0874 KWT -

stand-back/from verb stand back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Senegal stood back from the town."   0874 SEN -

trek-out/from verb trek out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Paraguay treked out from the town."   0874 PRY -

head-home/from verb head home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Denmark headed home from the town."   0874 DNK -

pull-back/troops verb pull back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Zambia pulled back its troops from Jordan."   0874 ZMB JOR
  -  "The clown pulled his soldiers out of the box." none

evacuate/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Vietnam evacuated its troops from Nepal."   0874 VNM NPL

call-back/troops verb call back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Oman called back its troops from Vietnam."   0874 OMN VNM

bring-home/troops verb bring home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Chile brought home its troops from Bhutan."   0874 CHL BTN

remove-out/troops verb remove out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Portugal removed out its troops from Fiji."   0874 PRT FJI

bring-back/troops verb bring back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Malawi brought back its troops from Belgium."   0874 MWI BEL

fly-home/troops verb fly home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Cuba flew home its troops from Uruguay."   0874 CUB URY

ship-home/troops verb ship home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Finland shipped home its troops from Romania."   0874 FIN ROU

take-out/troops verb take out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Bhutan took out its troops from Jordan."   0874 BTN JOR

pull/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Uganda pulled its troops from Nepal."   0874 UGA NPL

draw-down/troops verb draw down
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Slovenia drew down its troops from Vietnam."   0874 SVN VNM

extract/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Ecuador extracted its troops from Bhutan."   0874 ECU BTN

fly-out/troops verb fly out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Qatar flew out its troops from Fiji."   0874 QAT FJI

call-home/troops verb call home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Namibia called home its troops from Belgium."   0874 NAM BEL

take-home/troops verb take home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Austria took home its troops from Uruguay."   0874 AUT URY

thin-out/troops verb thin out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Fiji thined out its troops from Romania."   0874 FJI ROU

send-home/troops verb send home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Albania sent home its troops from Jordan."   0874 ALB JOR

extricate/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Croatia extricated its troops from Vietnam."   0874 HRV VNM

surrender/up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Cambodia surrendered to the army."   0874 KHM KHM

capitulate/up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Gabon capitulated to the army."   0874 GAB GAB

give-up/up verb give up
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Hungary gave up to the army."   0874 HUN HUN

come-over/up verb come over
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Liberia came over to the army."   0874 LBR LBR

give/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Malta gave themselves up to the army."   0874 MLT MLT

hand/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Indonesia handed themselves up to the army."   0874 IDN IDN

turn/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Romania turned themselves up to the army."   0874 ROU ROU

surrender/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Yemen surrendered themselves up to the army."   0874 YEM YEM

deliver/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Poland delivered themselves in to the army."   0874 POL -

yield/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Lebanon yielded themselves in to the army."   0874 LBN -

present/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Kenya presented themselves up to the army."   0874 KEN KEN

lay-down/arms verb lay down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Norway laid down their weapons."   0873 NOR -

hand-in/arms verb hand in
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Peru handed in their weapons."   0873 PER -

surgive-up/arms verb surgive up
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Jordan surgived up their weapons."   0873 JOR -

turn-in/arms verb turn in
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Mongolia turned in their weapons."   0873 MNG -

decommission/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Ghana decommissioned their weapons."   0873 GHA -

hand-over/arms verb hand over
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Laos handed over their weapons."   0873 LAO -

throw-down/arms verb throw down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Iceland threw down their weapons."   0873 ISL -

relinquish/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Bolivia relinquished their weapons."   0873 BOL -

put-down/arms verb put down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Angola put down their weapons."   0873 AGO -

yield/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Nepal yielded their weapons."   0873 NPL -

deposit/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Kuwait deposited their weapons."   0873 KWT -

stack/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Senegal stacked their weapons."   0873 SEN -

dump/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Paraguay dumped their weapons."   0873 PRY -

set-down/arms verb set down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Denmark set down their weapons."   0873 DNK -

scrap/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Zambia scrapped their weapons."   0873 ZMB -

demobilise/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Vietnam demobilised the militia."   0873 VNM VNM

demobilize/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Oman demobilized the militia."   0873 OMN OMN

disband/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Chile disbanded the militia."   0873 CHL CHL

disarm/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Portugal disarmed the militia."   0873 PRT PRT

discharge/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Cuba discharged the militia."   0873 CUB CUB

reintegrate/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Finland reintegrated the militia."   0873 FIN FIN

disband/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Bhutan disbanded on Monday."   0873 BTN -

demobilise/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Uganda demobilised on Monday."   0873 UGA -

demobilize/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Slovenia demobilized on Monday."   0873 SVN -

disarm/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Ecuador disarmed on Monday."   0873 ECU -

stand-down/self verb stand down
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Qatar stood down on Monday."   0873 QAT -

disarmament/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disarmament of the rebels in Namibia took a month."   0873 NAM -

demobilisation/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The demobilisation of the rebels in Austria took a month."   0873 AUT -

demobilization/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The demobilization of the rebels in Fiji took a month."   0873 FJI -

decommissioning/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The decommissioning of the rebels in Albania took a month."   0873 ALB -

disbandment/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disbandment of the rebels in Thailand took a month."   0873 THA -

disarming/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disarming of the rebels in Croatia took a month."   0873 HRV -

dismantle/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Panama dismantled its nuclear programme."   0873 PAN -

destroy/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Latvia destroyed its arsenal."   0873 LVA -

scrap/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Tunisia scrapped its arsenal."   0873 TUN -

give-up/nuclear verb give up
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Belgium gave up its nuclear programme."   0873 BEL -

shut-down/nuclear verb shut down
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Honduras shut down its arsenal."   0873 HND -

disable/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Sweden disabled its nuclear programme."   0873 SWE -

freeze/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Rwanda froze its nuclear programme."   0873 RWA -

decommission/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Ethiopia decommissioned its nuclear programme."   0873 ETH -

halt/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Greece halted its nuclear programme."   0873 GRC -

abandon/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Uruguay abandoned its arsenal."   0873 URY -

eliminate/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Cambodia eliminated its nuclear programme."   0873 KHM -

renounce/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Gabon renounced its nuclear programme."   0873 GAB -

burn/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Hungary burned its nuclear programme."   0873 HUN -

seal/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Liberia sealed its arsenal."   0873 LBR -

mothball/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Malta mothballed its nuclear programme."   0873 MLT -

close/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Indonesia closed its arsenal."   0873 IDN -

surrender/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Romania surrendered its nuclear programme."   0873 ROU -

end/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Yemen ended its nuclear programme."   0873 YEM -

stop/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Poland stopped its arsenal."   0873 POL -

demolish/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Lebanon demolished its nuclear programme."   0873 LBN -

forswear/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Kenya forsweared its nuclear programme."   0873 KEN -

cease/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Norway ceased its nuclear programme."   0873 NOR -

hold/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Peru held a ceasefire."   0871 PER -

cease/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Jordan ceased a ceasefire."   0871 JOR -

observe/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Mongolia observed a ceasefire."   0871 MNG -

honour/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Ghana honoured a ceasefire."   0871 GHA -

honor/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Laos honored a ceasefire."   0871 LAO -

respect/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Iceland respected a ceasefire."   0871 ISL -

keep/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Bolivia kept a ceasefire."   0871 BOL -

maintain/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Angola maintained a ceasefire."   0871 AGO -

uphold/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Nepal upholded a ceasefire."   0871 NPL -

implement/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Estonia implemented a ceasefire."   0871 EST -

stick-to/fire verb stick to
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Kuwait stuck to a ceasefire."   0871 KWT -

abide-by/fire verb abide by
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Senegal abided by to a ceasefire."   0871 SEN -

keep-to/fire verb keep to
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Paraguay kept to a ceasefire."   0871 PRY -

adhere/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Denmark adhered a ceasefire."   0871 DNK -

comply-with/fire verb comply with
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Zambia complied with a ceasefire."   0871 ZMB -

obey/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Vietnam obeyed a ceasefire."   0871 VNM -

follow/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Oman followed a ceasefire."   0871 OMN -

stick/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Chile stuck to the truce."   0871 CHL -

abide/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Portugal abided to the truce."   0871 PRT -

keep/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Malawi kept to the truce."   0871 MWI -

adhere/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Cuba adhered to the truce."   0871 CUB -

hold/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Finland held to the truce."   0871 FIN -

stop/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Gabon stopped its offensive against Romania."   087 GAB ROU

halt/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Hungary halted its offensive against Jordan."   087 HUN JOR

end/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Liberia ended its offensive against Nepal."   087 LBR NPL

cease/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Indonesia ceased its offensive against Bhutan."   087 IDN BTN

call-off/attack verb call off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Romania called off its offensive against Fiji."   087 ROU FJI

abandon/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Yemen abandoned its offensive against Belgium."   087 YEM BEL

pause/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Poland paused its offensive against Uruguay."   087 POL URY

interrupt/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Lebanon interrupted its offensive against Romania."   087 LBN ROU

discontinue/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Kenya discontinued its offensive against Jordan."   087 KEN JOR

break-off/attack verb break off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Norway broke off its offensive against Nepal."   087 NOR NPL

scale-back/attack verb scale back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Peru scaled back its offensive against Vietnam."   087 PER VNM

scale-down/attack verb scale down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Jordan scaled down its offensive against Bhutan."   087 JOR BTN

curtail/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Ghana curtailed its offensive against Belgium."   087 GHA BEL

give-up/attack verb give up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Laos gave up its offensive against Uruguay."   087 LAO URY

freeze/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Iceland froze its offensive against Romania."   087 ISL ROU

raise/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Bolivia raised its offensive against Jordan."   087 BOL JOR

lift/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Angola lifted its offensive against Nepal."   087 AGO NPL

reduce/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Nepal reduced its offensive against Vietnam."   087 NPL VNM

limit/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Estonia limited its offensive against Bhutan."   087 EST BTN

renounce/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Senegal renounced its offensive against Belgium."   087 SEN BEL

put-off/attack verb put off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Denmark put off its offensive against Romania."   087 DNK ROU

cut-back/attack verb cut back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Zambia cut back its offensive against Jordan."   087 ZMB JOR

cancel/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Vietnam cancelled its offensive against Nepal."   087 VNM NPL

shelve/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Oman shelved its offensive against Vietnam."   087 OMN VNM

postpone/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Chile postponed its offensive against Bhutan."   087 CHL BTN

hold-off/attack verb hold off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Portugal held off its attacks on Fiji."   087 PRT FJI

rein-in/attack verb rein in
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Malawi reined in its siege of the town."   0872 MWI -

forgo/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Cuba forwent its offensive against Uruguay."   087 CUB URY

terminate/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Finland terminated its offensive against Romania."   087 FIN ROU

relax/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Bhutan relaxed its offensive against Jordan."   087 BTN JOR

ease/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Uganda eased its offensive against Nepal."   087 UGA NPL

loosen/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Slovenia loosened its offensive against Vietnam."   087 SVN VNM

draw-down/attack verb draw down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Ecuador drew down its offensive against Bhutan."   087 ECU BTN

halt/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Qatar's halt to the attacks surprised the world."   087 QAT -

cessation/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Namibia's cessation to the attacks surprised the world."   087 NAM -

suspension/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Austria's suspension to the attacks surprised the world."   087 AUT -

pause/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Fiji's pause to the attacks surprised the world."   087 FJI -

lull/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Albania's lull to the attacks surprised the world."   087 ALB -

end/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Thailand's end to the attacks surprised the world."   087 THA -

letup/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Latvia's letup to the attacks surprised the world."   087 LVA -

let/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Tunisia let inspectors into the base."   0862 TUN -
  -  "The porter let in two doctors." none

let-in/let verb let in
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Belgium let in inspectors into the base."   0862 BEL -

let-through/let verb let through
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Honduras let through a convoy."   0863 HND -

admit/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Sweden admitted inspectors into the base."   0862 SWE -

readmit/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Rwanda readmited inspectors into the base."   0862 RWA -

wave-through/let verb wave through
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Bulgaria waved through inspectors into the base."   0862 BGR -

wave-on/let verb wave on
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Ethiopia waved on inspectors into the base."   0862 ETH -

allow-in/let verb allow in
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Greece allowed in inspectors into the base."   0862 GRC -

allow/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Uruguay allowed inspectors into the base."   0862 URY -

permit/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Cambodia permitted inspectors into the base."   0862 KHM -

let-pass/let verb let pass
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Gabon let pass inspectors to the base."   0862 GAB -

invite-in/let verb invite in
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Hungary invited in inspectors into the base."   0862 HUN -

accept/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Liberia accepted inspectors into the base."   0862 LBR -

usher-in/let verb usher in
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Malta ushered in a convoy."   0863 MLT -

invite-back/let verb invite back
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Indonesia invited back inspectors into the base."   0862 IDN -

authorise/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Romania authorised inspectors into the base."   0862 ROU -

authorize/let verb
  frame  nsubj=actor  obj=recipient  obl:into|obl:to|obl:in=place
  need   obj{inspector,observer,monitor,aid worker,relief worker,aid agency,convoy,aid convoy,aid,aid truck,lorry,journalist,investigator,peacekeeper,Red Cross,rapporteur,delegation of observers,diplomat,relief convoy,relief flight,mission,ambulance,humanitarian aid,relief,food,medicine,truck,doctor,monitoring mission,expert,shipment,fact-finding mission,envoy,reporter,lawyer,rescuer,rescue team,inspection,visit by inspectors,%IGO}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%UAF,authority,army,rebel,militia,junta,regime,prison}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:into{talk,match}
  core   0861  when obj{peacekeeper}
  core   0862  when obj{inspector,observer,monitor,investigator,expert,mission,rapporteur}
  core   0863  when obj{aid worker,relief worker,aid agency,convoy,aid convoy,aid,lorry,relief,food,medicine,truck,ambulance,humanitarian aid,shipment,doctor}
  core   086
  +  "Yemen authorized inspectors into the base."   0862 YEM -

give/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Lebanon gave access to inspectors."   086 LBN -

allow/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Kenya allowed access to inspectors."   086 KEN -

permit/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Norway permitted access to inspectors."   086 NOR -

provide/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Peru provided access to inspectors."   086 PER -

restore/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Jordan restored access to inspectors."   086 JOR -

accord/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Mongolia accorded access to inspectors."   086 MNG -

extend/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Ghana extended access to inspectors."   086 GHA -

open/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Laos opened the crossing to inspectors."   086 LAO -

reopen/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Iceland reopened the crossing to inspectors."   086 ISL -

unblock/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Bolivia unblocked the crossing to inspectors."   086 BOL -

unseal/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Angola unsealed the crossing to inspectors."   086 AGO -

throw-open/gate verb throw open
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Nepal threw open the crossing to inspectors."   086 NPL -

clear/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Estonia cleared the crossing to inspectors."   086 EST -

unlock/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Senegal unlocked the crossing to inspectors."   086 SEN -

open/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Paraguay opened its border with Uruguay."   086 PRY URY

reopen/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Denmark reopened its border with Romania."   086 DNK ROU

unseal/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Vietnam unsealed its border with Nepal."   086 VNM NPL

unblock/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Oman unblocked its border with Vietnam."   086 OMN VNM
