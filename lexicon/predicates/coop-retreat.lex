# RETREAT (CAMEO 084, 086, 087, 0831), wider: freeing and giving back, stepping down, pulling out, surrendering, arms laid down, truces kept, access let in.

liberate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Albania liberated two hostages."   0841 ALB -
  -  "The boy let go two balloons." none

discharge/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Thailand discharged two hostages."   0841 THA -

parole/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Croatia paroled two hostages."   0841 HRV -

bail/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Panama bailed two hostages."   0841 PAN -

let-out/people verb let out
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Latvia let out two hostages."   0841 LVA -

set-free/people verb set free
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Tunisia set free two hostages."   0841 TUN -

deliver-up/people verb deliver up
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Honduras delivered up two hostages."   0841 HND -

unchain/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Sweden unchained two hostages."   0841 SWE -

untie/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Rwanda untied two hostages."   0841 RWA -

emancipate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Bulgaria emancipated two hostages."   0841 BGR -

hand-back/people verb hand back
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Ethiopia handed back two hostages."   0841 ETH -

give-back/people verb give back
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Greece gave back two hostages."   0841 GRC -

release/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Uruguay released two hostages."   0841 URY -

free/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Cambodia freed two hostages."   0841 KHM -

turn-loose/people verb turn loose
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Gabon turned loose two hostages."   0841 GAB -

unshackle/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Hungary unshackled two hostages."   0841 HUN -

disgorge/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Liberia disgorged two hostages."   0841 LBR -

set-loose/people verb set loose
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Malta set loose two hostages."   0841 MLT -

repatriate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Indonesia repatriated two hostages."   0841 IDN -

yield-up/people verb yield up
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Romania yielded up two hostages."   0841 ROU -

exchange/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Yemen exchanged two hostages."   0841 YEM -

swap/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Poland swapped two hostages."   0841 POL -

trade/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Lebanon traded two hostages."   0841 LBN -

furlough/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Kenya furloughed two hostages."   0841 KEN -

exchange/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Norway exchanged prisoners with Nepal."   0841 NOR;NPL -

swap/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Peru and Vietnam swapped prisoners."   0841 PER;VNM -

trade/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Jordan and Bhutan traded prisoners."   0841 JOR;BTN -

barter/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Mongolia and Fiji bartered prisoners."   0841 MNG;FJI -

swap/swap-2 noun
  frame  nmod:between|nmod:with|poss|nmod:by|amod=actor  nmod:of|compound=topic
  need   compound|nmod:of{prisoner,captive,hostage,detainee,body,spy,prisoner-of-war}
  need   nmod:between|nmod:with|poss|nmod:by|amod{%country,%GOV,%REB,%MIL,%PRE}
  core   0841 reciprocal
  +  "A prisoner swap between Ghana and Belgium took place on Monday."   0841 GHA;BEL -
  -  "A swap of stamps between the boys took place on Monday." none

exchange/swap-2 noun
  frame  nmod:between|nmod:with|poss|nmod:by|amod=actor  nmod:of|compound=topic
  need   compound|nmod:of{prisoner,captive,hostage,detainee,body,spy,prisoner-of-war}
  need   nmod:between|nmod:with|poss|nmod:by|amod{%country,%GOV,%REB,%MIL,%PRE}
  core   0841 reciprocal
  +  "A prisoner exchange between Laos and Uruguay took place on Monday."   0841 LAO;URY -

set/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Iceland set two prisoners at liberty."   0841 ISL -

let/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Bolivia let two prisoners at liberty."   0841 BOL -

release/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Angola released two prisoners at liberty."   0841 AGO -

free/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Nepal freed two prisoners at liberty."   0841 NPL -

discharge/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Estonia discharged two prisoners at liberty."   0841 EST -

allow/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Kuwait allowed two prisoners at liberty."   0841 KWT -

permit/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Senegal permitted two prisoners at liberty."   0841 SEN -

deliver/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Paraguay delivered two prisoners at liberty."   0841 PRY -

walk/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Danish dissident walked from prison on Monday."   0841 - DNK

walk-out/out verb walk out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Zambian dissident walked out from prison on Monday."   0841 - ZMB

emerge/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Vietnamese dissident emerged from prison on Monday."   0841 - VNM

come-out/out verb come out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Omani dissident came out from prison on Monday."   0841 - OMN

leave/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Chilean dissident left from prison on Monday."   0841 - CHL

step-out/out verb step out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Portuguese dissident stepped out from prison on Monday."   0841 - PRT

get-out/out verb get out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Malawian dissident got out from prison on Monday."   0841 - MWI

return/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Cuban dissident returned from prison on Monday."   0841 - CUB

walk-free/out verb walk free
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Finnish dissident walked free from prison on Monday."   0841 - FIN

go-home/out verb go home
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Bhutanese dissident went home from prison on Monday."   0841 - BTN

freeing/of noun
  frame  nmod:by|poss|nmod:from=actor  nmod:of=recipient
  need   nmod:of{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    compound|amod{press,news,album,women,animal}
  core   0841
  +  "The freeing of two hostages by the rebels in Uganda took a week."   0841 UGA -

handover/of noun
  frame  nmod:by|poss|nmod:from=actor  nmod:of=recipient
  need   nmod:of{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    compound|amod{press,news,album,women,animal}
  core   0841
  +  "The handover of two hostages by the rebels in Slovenia took a week."   0841 SVN -

return/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Ecuador returned the bronzes to Bhutan."   0842 ECU BTN

give-back/things verb give back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Qatar gave back the bronzes to Fiji."   0842 QAT FJI

hand-back/things verb hand back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Namibia handed back the bronzes to Belgium."   0842 NAM BEL

restore/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Austria restored the bronzes to Uruguay."   0842 AUT URY

hand-over/things-2 verb hand over
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Fiji handed over the bronzes to Romania."   0842 FJI ROU

give-up/things verb give up
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Albania gave up the bronzes to Jordan."   0842 ALB JOR

relinquish/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Thailand relinquished the bronzes to Nepal."   0842 THA NPL

repatriate/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Croatia repatriated the bronzes to Vietnam."   0842 HRV VNM

restitute/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Panama restituted the bronzes to Bhutan."   0842 PAN BTN

surrender/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Latvia surrendered the bronzes to Fiji."   0842 LVA FJI

turn-over/things verb turn over
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Tunisia turned over the bronzes to Belgium."   0842 TUN BEL

send-back/things verb send back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Belgium sent back the bronzes to Uruguay."   0842 BEL URY

release/things-2 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Honduras released the bronzes to Romania."   0842 HND ROU

cede/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Sweden ceded the bronzes to Jordan."   0842 SWE JOR

deliver-up/things verb deliver up
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Rwanda delivered up the bronzes to Nepal."   0842 RWA NPL

bring-back/things verb bring back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Bulgaria brought back the bronzes to Vietnam."   0842 BGR VNM

retrocede/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Ethiopia retroceded the bronzes to Bhutan."   0842 ETH BTN

return/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Greece's return of the bronzes to Fiji took a week."   0842 GRC FJI

restitution/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "The restitution of the bronzes to Belgium by Uruguay took a week."   0842 URY BEL

handover/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Cambodia's handover of the bronzes to Uruguay took a week."   0842 KHM URY

repatriation/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Gabon's repatriation of the bronzes to Romania took a week."   0842 GAB ROU

restoration/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Hungary's restoration of the bronzes to Jordan took a week."   0842 HUN JOR

cession/of-things noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  need   nmod:of{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   nmod:to{%country,%GOV,%MIL,owner,%CVL,tribe,%REL}
  core   0842
  +  "Liberia's cession of the bronzes to Nepal took a week."   0842 LBR NPL

resign/office verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Malta resigned on Monday."   0831 MLT -
  -  "The goalkeeper stood down after the game." none

abdicate/office verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Indonesia abdicated on Monday."   0831 IDN -

step-down/office verb step down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Romania stepped down on Monday."   0831 ROU -

give-up/post verb give up
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Peru gave up power on Monday."   0831 PER -
  -  "The cleaner left the office at six." none

quit/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Jordan quit power on Monday."   0831 JOR -

relinquish/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Mongolia relinquished power on Monday."   0831 MNG -

vacate/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Ghana vacated power on Monday."   0831 GHA -

cede/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Laos ceded power on Monday."   0831 LAO -

renounce/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Iceland renounced power on Monday."   0831 ISL -

surrender/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Bolivia surrendered power on Monday."   0831 BOL -

hand-over/post verb hand over
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Angola handed over power on Monday."   0831 AGO -

lay-down/post verb lay down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Nepal laid down power on Monday."   0831 NPL -

abandon/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Estonia abandoned power on Monday."   0831 EST -

step-down/post verb step down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Kuwait stepped down power on Monday."   0831 KWT -

retire/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Senegal retired power on Monday."   0831 SEN -

resign/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Paraguay resigned power on Monday."   0831 PRY -

transfer/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Denmark transferred power on Monday."   0831 DNK -

yield/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Zambia yielded power on Monday."   0831 ZMB -

walk-out/post verb walk out
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Vietnam walked out power on Monday."   0831 VNM -

stand-down/post verb stand down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Oman stood down power on Monday."   0831 OMN -

resign-from/post verb resign from
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Portugal resigned from power on Monday."   0831 PRT -

hand-in/resignation verb hand in
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Malawi handed in his resignation."   0831 MWI -

tender/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Cuba tendered his resignation."   0831 CUB -

submit/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Finland submitted his resignation."   0831 FIN -

announce/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Bhutan announced his resignation."   0831 BTN -

present/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Uganda presented his resignation."   0831 UGA -

declare/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Slovenia declared his resignation."   0831 SVN -

send/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Ecuador sent his resignation."   0831 ECU -

hand/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Qatar handed his resignation."   0831 QAT -

prdeliver/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Namibia prdelivered his resignation."   0831 NAM -

file/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Austria filed his resignation."   0831 AUT -

abdication/by noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,%JUD,%COP,minister,president,prime minister,premier,governor,mayor,king,emir,general}
  not    compound{early}
  core   0831 resign
  +  "The abdication of the finance minister of Fiji surprised the world."   0831 FJI -

resignation/by noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,%JUD,%COP,minister,president,prime minister,premier,governor,mayor,king,emir,general}
  not    compound{early}
  core   0831 resign
  +  "The resignation of the finance minister of Croatia surprised the world."   0831 HRV -

pull-back/from verb pull back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Latvia pulled back from the town."   0874 LVA -
  -  "The tourists left the town." none

pull-out/from verb pull out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Tunisia pulled out from the town."   0874 TUN -

fall-back/from verb fall back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Belgium fell back from the town."   0874 BEL -

back-off/from verb back off
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Honduras backed off the town."   0874 HND -

retreat/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Sweden retreated from the town."   0874 SWE -

leave/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Rwanda left from the town."   0874 RWA -

move-out/from verb move out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Bulgaria moved out from the town."   0874 BGR -

abandon/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Ethiopia abandoned from the town."   0874 ETH -

vacate/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Greece vacated from the town."   0874 GRC -

clear-out/from verb clear out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Cambodia cleared out from the town."   0874 KHM -

depart/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Gabon departed from the town."   0874 GAB -

withdraw/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Hungary withdrew from the town."   0874 HUN -

decamp/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Liberia decamped from the town."   0874 LBR -

melt-away/from verb melt away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Malta melted away from the town."   0874 MLT -

draw-back/from verb draw back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Indonesia drew back from the town."   0874 IDN -

slip-away/from verb slip away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Romania slipped away from the town."   0874 ROU -

drop-back/from verb drop back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Yemen dropped back from the town."   0874 YEM -

flee/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The army of Poland fleed the town."   0874 POL -

march-out/from verb march out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Lebanon marched out from the town."   0874 LBN -

file-out/from verb file out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Kenya filed out from the town."   0874 KEN -

exit/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Norway exited from the town."   0874 NOR -

pack-up/from verb pack up
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Peru packed up from the town."   0874 PER -

redeploy/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Mongolia redeployed from the town."   0874 MNG -

disengage/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Ghana disengaged from the town."   0874 GHA -

retire/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Laos retired from the town."   0874 LAO -

stream-out/from verb stream out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Iceland streamed out from the town."   0874 ISL -

go-home/from verb go home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Bolivia went home from the town."   0874 BOL -

ship-out/from verb ship out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Angola shipped out from the town."   0874 AGO -

fly-home/from verb fly home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Nepal flew home from the town."   0874 NPL -

sail-away/from verb sail away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Estonia sailed away from the town."   0874 EST -

sail-home/from verb sail home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Kuwait sailed home from the town."   0874 KWT -

slink-off/from verb slink off
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Senegal slinked off from the town."   0874 SEN -

slink-away/from verb slink away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Paraguay slinked away from the town."   0874 PRY -

stand-back/from verb stand back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Denmark stood back from the town."   0874 DNK -

trek-out/from verb trek out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Zambia treked out from the town."   0874 ZMB -

head-home/from verb head home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Vietnam headed home from the town."   0874 VNM -

pull-back/troops verb pull back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Oman pulled back its troops from Vietnam."   0874 OMN VNM
  -  "The clown pulled his soldiers out of the box." none

evacuate/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Chile evacuated its troops from Bhutan."   0874 CHL BTN

call-back/troops verb call back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Portugal called back its troops from Fiji."   0874 PRT FJI

bring-home/troops verb bring home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Malawi brought home its troops from Belgium."   0874 MWI BEL

remove-out/troops verb remove out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Cuba removed out its troops from Uruguay."   0874 CUB URY

bring-back/troops verb bring back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Finland brought back its troops from Romania."   0874 FIN ROU

fly-home/troops verb fly home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Bhutan flew home its troops from Jordan."   0874 BTN JOR

ship-home/troops verb ship home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Uganda shipped home its troops from Nepal."   0874 UGA NPL

take-out/troops verb take out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Slovenia took out its troops from Vietnam."   0874 SVN VNM

pull/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Ecuador pulled its troops from Bhutan."   0874 ECU BTN

draw-down/troops verb draw down
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Qatar drew down its troops from Fiji."   0874 QAT FJI

extract/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Namibia extracted its troops from Belgium."   0874 NAM BEL

fly-out/troops verb fly out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Austria flew out its troops from Uruguay."   0874 AUT URY

call-home/troops verb call home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Fiji called home its troops from Romania."   0874 FJI ROU

take-home/troops verb take home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Albania took home its troops from Jordan."   0874 ALB JOR

thin-out/troops verb thin out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Thailand thined out its troops from Nepal."   0874 THA NPL

send-home/troops verb send home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Croatia sent home its troops from Vietnam."   0874 HRV VNM

extricate/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Latvia extricated its troops from Fiji."   0874 LVA FJI

surrender/up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Hungary surrendered to the army."   0874 HUN HUN

capitulate/up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Liberia capitulated to the army."   0874 LBR LBR

give-up/up verb give up
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Malta gave up to the army."   0874 MLT MLT

come-over/up verb come over
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Indonesia came over to the army."   0874 IDN IDN

give/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Romania gave themselves up to the army."   0874 ROU ROU

hand/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Yemen handed themselves up to the army."   0874 YEM YEM

turn/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Poland turned themselves up to the army."   0874 POL POL

surrender/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Lebanon surrendered themselves up to the army."   0874 LBN LBN

deliver/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Kenya delivered themselves in to the army."   0874 KEN -

yield/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Norway yielded themselves in to the army."   0874 NOR -

present/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Peru presented themselves up to the army."   0874 PER PER

lay-down/arms verb lay down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Jordan laid down their weapons."   0873 JOR -

hand-in/arms verb hand in
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Mongolia handed in their weapons."   0873 MNG -

surgive-up/arms verb surgive up
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Ghana surgived up their weapons."   0873 GHA -

turn-in/arms verb turn in
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Laos turned in their weapons."   0873 LAO -

decommission/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Iceland decommissioned their weapons."   0873 ISL -

hand-over/arms verb hand over
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Bolivia handed over their weapons."   0873 BOL -

throw-down/arms verb throw down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Angola threw down their weapons."   0873 AGO -

relinquish/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Nepal relinquished their weapons."   0873 NPL -

put-down/arms verb put down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Estonia put down their weapons."   0873 EST -

yield/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Kuwait yielded their weapons."   0873 KWT -

deposit/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Paraguay deposited their weapons."   0873 PRY -

stack/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Denmark stacked their weapons."   0873 DNK -

dump/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Zambia dumped their weapons."   0873 ZMB -

set-down/arms verb set down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Vietnam set down their weapons."   0873 VNM -

scrap/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Oman scrapped their weapons."   0873 OMN -

demobilise/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Chile demobilised the militia."   0873 CHL CHL

demobilize/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Portugal demobilized the militia."   0873 PRT PRT

disband/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Malawi disbanded the militia."   0873 MWI MWI

disarm/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Cuba disarmed the militia."   0873 CUB CUB

discharge/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Bhutan discharged the militia."   0873 BTN BTN

reintegrate/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Uganda reintegrated the militia."   0873 UGA UGA

disband/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Slovenia disbanded on Monday."   0873 SVN -

demobilise/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Ecuador demobilised on Monday."   0873 ECU -

demobilize/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Qatar demobilized on Monday."   0873 QAT -

disarm/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Namibia disarmed on Monday."   0873 NAM -

stand-down/self verb stand down
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Austria stood down on Monday."   0873 AUT -

disarmament/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disarmament of the rebels in Fiji took a month."   0873 FJI -

demobilisation/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The demobilisation of the rebels in Albania took a month."   0873 ALB -

demobilization/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The demobilization of the rebels in Thailand took a month."   0873 THA -

decommissioning/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The decommissioning of the rebels in Croatia took a month."   0873 HRV -

disbandment/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disbandment of the rebels in Panama took a month."   0873 PAN -

disarming/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disarming of the rebels in Latvia took a month."   0873 LVA -

dismantle/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Tunisia dismantled its nuclear programme."   0873 TUN -

destroy/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Belgium destroyed its arsenal."   0873 BEL -

scrap/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Honduras scrapped its arsenal."   0873 HND -

give-up/nuclear verb give up
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Sweden gave up its nuclear programme."   0873 SWE -

shut-down/nuclear verb shut down
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Rwanda shut down its arsenal."   0873 RWA -

disable/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Bulgaria disabled its nuclear programme."   0873 BGR -

freeze/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Ethiopia froze its nuclear programme."   0873 ETH -

decommission/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Uruguay decommissioned its nuclear programme."   0873 URY -

halt/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Cambodia halted its nuclear programme."   0873 KHM -

abandon/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Gabon abandoned its arsenal."   0873 GAB -

eliminate/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Hungary eliminated its nuclear programme."   0873 HUN -

renounce/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Liberia renounced its nuclear programme."   0873 LBR -

burn/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Malta burned its nuclear programme."   0873 MLT -

seal/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Indonesia sealed its arsenal."   0873 IDN -

mothball/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Romania mothballed its nuclear programme."   0873 ROU -

close/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Yemen closed its arsenal."   0873 YEM -

surrender/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Poland surrendered its nuclear programme."   0873 POL -

end/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Lebanon ended its nuclear programme."   0873 LBN -

stop/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Kenya stopped its arsenal."   0873 KEN -

demolish/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Norway demolished its nuclear programme."   0873 NOR -

forswear/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Peru forsweared its nuclear programme."   0873 PER -

cease/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Jordan ceased its nuclear programme."   0873 JOR -

hold/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Mongolia held a ceasefire."   0871 MNG -

cease/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Ghana ceased a ceasefire."   0871 GHA -

observe/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Laos observed a ceasefire."   0871 LAO -

honour/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Iceland honoured a ceasefire."   0871 ISL -

honor/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Bolivia honored a ceasefire."   0871 BOL -

respect/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Angola respected a ceasefire."   0871 AGO -

keep/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Nepal kept a ceasefire."   0871 NPL -

maintain/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Estonia maintained a ceasefire."   0871 EST -

uphold/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Kuwait upholded a ceasefire."   0871 KWT -

implement/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Senegal implemented a ceasefire."   0871 SEN -

stick-to/fire verb stick to
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Paraguay stuck to a ceasefire."   0871 PRY -

abide-by/fire verb abide by
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Denmark abided by to a ceasefire."   0871 DNK -

keep-to/fire verb keep to
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Zambia kept to a ceasefire."   0871 ZMB -

adhere/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Vietnam adhered a ceasefire."   0871 VNM -

comply-with/fire verb comply with
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Oman complied with a ceasefire."   0871 OMN -

obey/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Chile obeyed a ceasefire."   0871 CHL -

follow/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Portugal followed a ceasefire."   0871 PRT -

stick/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Malawi stuck to the truce."   0871 MWI -

abide/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Cuba abided to the truce."   0871 CUB -

keep/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Finland kept to the truce."   0871 FIN -

adhere/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Bhutan adhered to the truce."   0871 BTN -

hold/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Uganda held to the truce."   0871 UGA -

stop/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Liberia stopped its offensive against Nepal."   087 LBR NPL

halt/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Malta halted its offensive against Vietnam."   087 MLT VNM

end/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Indonesia ended its offensive against Bhutan."   087 IDN BTN

cease/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Yemen ceased its offensive against Belgium."   087 YEM BEL

call-off/attack verb call off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Poland called off its offensive against Uruguay."   087 POL URY

abandon/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Lebanon abandoned its offensive against Romania."   087 LBN ROU

pause/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Kenya paused its offensive against Jordan."   087 KEN JOR

interrupt/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Norway interrupted its offensive against Nepal."   087 NOR NPL

discontinue/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Peru discontinued its offensive against Vietnam."   087 PER VNM

break-off/attack verb break off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Jordan broke off its offensive against Bhutan."   087 JOR BTN

scale-back/attack verb scale back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Mongolia scaled back its offensive against Fiji."   087 MNG FJI

scale-down/attack verb scale down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Ghana scaled down its offensive against Belgium."   087 GHA BEL

curtail/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Iceland curtailed its offensive against Romania."   087 ISL ROU

give-up/attack verb give up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Bolivia gave up its offensive against Jordan."   087 BOL JOR

freeze/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Angola froze its offensive against Nepal."   087 AGO NPL

raise/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Nepal raised its offensive against Vietnam."   087 NPL VNM

lift/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Estonia lifted its offensive against Bhutan."   087 EST BTN

reduce/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Kuwait reduced its offensive against Fiji."   087 KWT FJI

limit/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Senegal limited its offensive against Belgium."   087 SEN BEL

renounce/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Denmark renounced its offensive against Romania."   087 DNK ROU

put-off/attack verb put off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Vietnam put off its offensive against Nepal."   087 VNM NPL

cut-back/attack verb cut back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Oman cut back its offensive against Vietnam."   087 OMN VNM

cancel/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Chile cancelled its offensive against Bhutan."   087 CHL BTN

shelve/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Portugal shelved its offensive against Fiji."   087 PRT FJI

postpone/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Malawi postponed its offensive against Belgium."   087 MWI BEL

rein-in/attack verb rein in
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Finland reined in its siege of the town."   0872 FIN -

forgo/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Bhutan forwent its offensive against Jordan."   087 BTN JOR

terminate/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Uganda terminated its offensive against Nepal."   087 UGA NPL

relax/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Slovenia relaxed its offensive against Vietnam."   087 SVN VNM

ease/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Ecuador eased its offensive against Bhutan."   087 ECU BTN

loosen/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Qatar loosened its offensive against Fiji."   087 QAT FJI

draw-down/attack verb draw down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Namibia drew down its offensive against Belgium."   087 NAM BEL

halt/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Austria's halt to the attacks surprised the world."   087 AUT -

cessation/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Fiji's cessation to the attacks surprised the world."   087 FJI -

suspension/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Albania's suspension to the attacks surprised the world."   087 ALB -

pause/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Thailand's pause to the attacks surprised the world."   087 THA -

lull/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Croatia's lull to the attacks surprised the world."   087 HRV -

end/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Panama's end to the attacks surprised the world."   087 PAN -

letup/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Belgium's letup to the attacks surprised the world."   087 BEL -

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
  +  "Honduras let inspectors into the base."   0862 HND -
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
  +  "Sweden let in inspectors into the base."   0862 SWE -

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
  +  "Rwanda let through inspectors into the base."   0862 RWA -

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
  +  "Bulgaria admitted inspectors into the base."   0862 BGR -

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
  +  "Ethiopia readmited inspectors into the base."   0862 ETH -

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
  +  "Greece waved through inspectors into the base."   0862 GRC -

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
  +  "Uruguay waved on inspectors into the base."   0862 URY -

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
  +  "Cambodia allowed in inspectors into the base."   0862 KHM -

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
  +  "Gabon allowed inspectors into the base."   0862 GAB -

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
  +  "Hungary permitted inspectors into the base."   0862 HUN -

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
  +  "Liberia let pass inspectors into the base."   0862 LBR -

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
  +  "Malta invited in inspectors into the base."   0862 MLT -

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
  +  "Indonesia accepted inspectors into the base."   0862 IDN -

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
  +  "Romania ushered in a convoy."   0863 ROU -

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
  +  "Yemen invited back inspectors into the base."   0862 YEM -

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
  +  "Poland authorised inspectors into the base."   0862 POL -

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
  +  "Lebanon authorized inspectors into the base."   0862 LBN -

give/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Norway gave access to inspectors."   086 NOR -

allow/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Peru allowed access to inspectors."   086 PER -

permit/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Jordan permitted access to inspectors."   086 JOR -

provide/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Mongolia provided access to inspectors."   086 MNG -

restore/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Ghana restored access to inspectors."   086 GHA -

accord/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Laos accorded access to inspectors."   086 LAO -

extend/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Iceland extended access to inspectors."   086 ISL -

open/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Bolivia opened the crossing to inspectors."   086 BOL -

reopen/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Angola reopened the crossing to inspectors."   086 AGO -

unblock/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Nepal unblocked the crossing to inspectors."   086 NPL -

unseal/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Estonia unsealed the crossing to inspectors."   086 EST -

throw-open/gate verb throw open
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Kuwait threw open the crossing to inspectors."   086 KWT -

clear/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Senegal cleared the crossing to inspectors."   086 SEN -

free-up/gate verb free up
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Paraguay freed up the crossing to inspectors."   086 PRY -

unlock/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Denmark unlocked the crossing to inspectors."   086 DNK -

open/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Zambia opened its border with Jordan."   086 ZMB JOR

reopen/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Vietnam reopened its border with Nepal."   086 VNM NPL

unseal/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Chile unsealed its border with Bhutan."   086 CHL BTN

unblock/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Portugal unblocked its border with Fiji."   086 PRT FJI
