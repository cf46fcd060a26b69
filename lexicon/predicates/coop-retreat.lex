# RETREAT (CAMEO 084, 086, 087, 0831), wider: freeing and giving back, stepping down, pulling out, surrendering, arms laid down, truces kept, access let in.

liberate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Tunisia liberated two hostages."   0841 TUN -
  -  "The boy let go two balloons." none

discharge/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Belgium discharged two hostages."   0841 BEL -

parole/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Honduras paroled two hostages."   0841 HND -

bail/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Sweden bailed two hostages."   0841 SWE -

let-out/people verb let out
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Rwanda let out two hostages."   0841 RWA -

set-free/people verb set free
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Bulgaria set free two hostages."   0841 BGR -

deliver-up/people verb deliver up
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Greece delivered up two hostages."   0841 GRC -

unchain/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Uruguay unchained two hostages."   0841 URY -

untie/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Cambodia untied two hostages."   0841 KHM -

emancipate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Gabon emancipated two hostages."   0841 GAB -

hand-back/people verb hand back
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Hungary handed back two hostages."   0841 HUN -

give-back/people verb give back
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Liberia gave back two hostages."   0841 LBR -

release/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Malta released two hostages."   0841 MLT -

free/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Indonesia freed two hostages."   0841 IDN -

turn-loose/people verb turn loose
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Romania turned loose two hostages."   0841 ROU -

unshackle/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Yemen unshackled two hostages."   0841 YEM -

disgorge/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Poland disgorged two hostages."   0841 POL -

set-loose/people verb set loose
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Lebanon set loose two hostages."   0841 LBN -

repatriate/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Kenya repatriated two hostages."   0841 KEN -

yield-up/people verb yield up
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Norway yielded up two hostages."   0841 NOR -

exchange/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Peru exchanged two hostages."   0841 PER -

swap/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Jordan swapped two hostages."   0841 JOR -

trade/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Mongolia traded two hostages."   0841 MNG -

furlough/people verb
  frame  nsubj=actor  obj=recipient  obl:to=topic
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obl:from{rubble,wreckage,debris,ice,burden,hospital}  obj{%BUS,@report,footage}
  core   0841
  +  "The rebels in Ghana furloughed two hostages."   0841 GHA -

exchange/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Laos exchanged prisoners with Uruguay."   0841 LAO;URY -

swap/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Iceland and Romania swapped prisoners."   0841 ISL;ROU -

trade/swap verb
  frame  nsubj=actor  obl:for|obl:with|nmod:with|nmod:for=recipient
  need   obj{prisoner,captive,hostage,detainee,body,spy,soldier,prisoner of war,remains,corpse,prisoners}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,side,army,rebel}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0841 reciprocal
  +  "Bolivia and Jordan traded prisoners."   0841 BOL;JOR -

swap/swap-2 noun
  frame  nmod:between|nmod:with|poss|nmod:by|amod=actor  nmod:of|compound=topic
  need   compound|nmod:of{prisoner,captive,hostage,detainee,body,spy,prisoner-of-war}
  need   nmod:between|nmod:with|poss|nmod:by|amod{%country,%GOV,%REB,%MIL,%PRE}
  core   0841 reciprocal
  +  "A prisoner swap between Nepal and Vietnam took place on Monday."   0841 NPL;VNM -
  -  "A swap of stamps between the boys took place on Monday." none

exchange/swap-2 noun
  frame  nmod:between|nmod:with|poss|nmod:by|amod=actor  nmod:of|compound=topic
  need   compound|nmod:of{prisoner,captive,hostage,detainee,body,spy,prisoner-of-war}
  need   nmod:between|nmod:with|poss|nmod:by|amod{%country,%GOV,%REB,%MIL,%PRE}
  core   0841 reciprocal
  +  "A prisoner exchange between Estonia and Bhutan took place on Monday."   0841 EST;BTN -

set/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Kuwait set two prisoners at liberty."   0841 KWT -

let/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Senegal let two prisoners at liberty."   0841 SEN -

release/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Paraguay released two prisoners at liberty."   0841 PRY -

free/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Denmark freed two prisoners at liberty."   0841 DNK -

discharge/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Zambia discharged two prisoners at liberty."   0841 ZMB -

allow/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Vietnam allowed two prisoners at liberty."   0841 VNM -

permit/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Oman permitted two prisoners at liberty."   0841 OMN -

deliver/liberty verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%UAF,%PRM,%CRM,%REL,kidnapper,captor,guerrilla,gunman,court,authority,police,rebel,militant,militia,pirate,hijacker,group,junta,army,prison,judge,jailer}
  need   obj{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body,%CVL,%GOV,@person}
  need   obl:at|obl:from|xcomp|obl:on{liberty,jail,prison,custody,detention,captivity,gaol,house arrest,loose,go,free,leave,bail,parole}
  not    subj{@business,@sport}
  core   0841
  +  "The army of Chile delivered two prisoners at liberty."   0841 CHL -

walk/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Portuguese dissident walked from prison on Monday."   0841 - PRT

walk-out/out verb walk out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Malawian dissident walked out from prison on Monday."   0841 - MWI

emerge/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Cuban dissident emerged from prison on Monday."   0841 - CUB

come-out/out verb come out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Finnish dissident came out from prison on Monday."   0841 - FIN

leave/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Bhutanese dissident left from prison on Monday."   0841 - BTN

step-out/out verb step out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Ugandan dissident stepped out from prison on Monday."   0841 - UGA

get-out/out verb get out
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Slovenian dissident got out from prison on Monday."   0841 - SVN

return/out verb
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Ecuadorian dissident returned from prison on Monday."   0841 - ECU

walk-free/out verb walk free
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Qatari dissident walked free from prison on Monday."   0841 - QAT

go-home/out verb go home
  frame  nsubj=recipient  obl:from|obl:of|obl:out_of=place
  need   obl:from|obl:of|obl:out_of|obj{prison,jail,custody,detention,captivity,gaol,house arrest,penal colony,cell,camp of captors,detention centre}
  need   subj{%OPP,%GOV,%JRN,%SOC,%ELI,%REB,%MIL,%CVL,%REL,%LEG,%country,@person,dissident,activist,@rights-defender,@prisoner,leader}
  not    obl:by|xcomp{*}
  not    subj{guard,warden,visitor,police,@sport}
  core   0841
  +  "An Namibian dissident went home from prison on Monday."   0841 - NAM

freeing/of noun
  frame  nmod:by|poss|nmod:from=actor  nmod:of=recipient
  need   nmod:of{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    compound|amod{press,news,album,women,animal}
  core   0841
  +  "The freeing of two hostages by the rebels in Austria took a week."   0841 AUT -

handover/of noun
  frame  nmod:by|poss|nmod:from=actor  nmod:of=recipient
  need   nmod:of{@prisoner,@captive,@rights-defender,hostage,prisoner,captive,detainee,inmate,abductee,schoolgirl,crew,sailor,soldier,journalist,%JRN,%SOC,%REB,%OPP,%MIL,%NGO,%REL,fisherman,tourist,engineer,aid worker,nun,priest,dissident,suspect,worker,teacher,pupil,student,villager,policeman,observer,diplomat,pilot,migrant,protester,opponent,deputy,missionary,doctor,nurse,writer,activist,son,daughter,wife,aide,peacekeeper,trader,agent,woman,child,hiker,citizen,national,body}
  not    compound|amod{press,news,album,women,animal}
  core   0841
  +  "The handover of two hostages by the rebels in Fiji took a week."   0841 FJI -

return/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Albania returned the bronzes to Jordan."   0842 ALB JOR

give-back/things verb give back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Thailand gave back the bronzes to Nepal."   0842 THA NPL

hand-back/things verb hand back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Croatia handed back the bronzes to Vietnam."   0842 HRV VNM

restore/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Panama restored the bronzes to Bhutan."   0842 PAN BTN

give-up/things verb give up
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Tunisia gave up the bronzes to Belgium."   0842 TUN BEL

relinquish/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Belgium relinquished the bronzes to Uruguay."   0842 BEL URY

repatriate/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Honduras repatriated the bronzes to Romania."   0842 HND ROU

restitute/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Sweden restituted the bronzes to Jordan."   0842 SWE JOR

surrender/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Rwanda surrendered the bronzes to Nepal."   0842 RWA NPL

turn-over/things verb turn over
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Bulgaria turned over the bronzes to Vietnam."   0842 BGR VNM

send-back/things verb send back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Ethiopia sent back the bronzes to Bhutan."   0842 ETH BTN

release/things-2 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Greece released the bronzes to Fiji."   0842 GRC FJI

cede/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Uruguay ceded the bronzes to Belgium."   0842 URY BEL

deliver-up/things verb deliver up
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Cambodia delivered up the bronzes to Uruguay."   0842 KHM URY

bring-back/things verb bring back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Gabon brought back the bronzes to Romania."   0842 GAB ROU

retrocede/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{artefact,artifact,antiquity,relic,statue,painting,manuscript,bronze,skull,treasure,body,remains,ship,vessel,boat,trawler,plane,aircraft,drone,yacht,tanker,cargo,property,land,island,territory,estate,church,mosque,passport,equipment,satellite,bone,sculpture,mummy,base,village,house,weapon,computer,vehicle,lorry,mask,icon,throne,document,archive,farm,shrine,coin,helicopter,harbour,corpse,dead,flag,temple,art,fishing boat,territory,asset,museum piece,head,loot,sceptre,crown,treasury,collection}
  need   subj{%country,%GOV,%MIL,%REB,%COP,%JUD,museum,university,authority,army,court,police,%REL,church,%UAF,%PRM,pirate}
  need   obl:to|nmod:to|iobj{%country,%GOV,%MIL,%COP,%REB,%CVL,%REF,%REL,owner,family,museum,tribe,authority,people,villager}
  not    subj{@sport,%BUS}
  core   0842
  +  "Hungary retroceded the bronzes to Jordan."   0842 HUN JOR

resign/office verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Lebanon resigned on Monday."   0831 LBN -
  -  "The goalkeeper stood down after the game." none

abdicate/office verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Kenya abdicated on Monday."   0831 KEN -

step-down/office verb step down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obl:from|obl:with{%country,treaty,pact,talk,tour,visit,race}
  core   0831 resign
  +  "The finance minister of Norway stepped down on Monday."   0831 NOR -

give-up/post verb give up
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Iceland gave up power on Monday."   0831 ISL -
  -  "The cleaner left the office at six." none

quit/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Bolivia quit power on Monday."   0831 BOL -

relinquish/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Angola relinquished power on Monday."   0831 AGO -

vacate/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Nepal vacated power on Monday."   0831 NPL -

cede/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Estonia ceded power on Monday."   0831 EST -

renounce/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Kuwait renounced power on Monday."   0831 KWT -

surrender/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Senegal surrendered power on Monday."   0831 SEN -

lay-down/post verb lay down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Denmark laid down power on Monday."   0831 DNK -

abandon/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Zambia abandoned power on Monday."   0831 ZMB -

step-down/post verb step down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Vietnam stepped down power on Monday."   0831 VNM -

retire/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The finance minister of Oman retired from the cabinet on Monday."   0831 OMN -

resign/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Chile resigned power on Monday."   0831 CHL -

transfer/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Portugal transferred power on Monday."   0831 PRT -

yield/post verb
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Malawi yielded power on Monday."   0831 MWI -

walk-out/post verb walk out
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Cuba walked out power on Monday."   0831 CUB -

stand-down/post verb stand down
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Finland stood down power on Monday."   0831 FIN -

resign-from/post verb resign from
  frame  nsubj=actor  obl:to|obl:over|obl:after=topic
  need   obj|obl:from|obl:as{post,office,presidency,premiership,power,job,seat,position,throne,ministry,cabinet,government,portfolio,chairmanship,leadership,duty,mandate,parliament,command,reins,crown,title,role,party leadership,governorship,chair}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  not    obj|subj{child,student,match}
  core   0831 resign
  +  "The president of Uganda resigned from power on Monday."   0831 UGA -

hand-in/resignation verb hand in
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Slovenia handed in his resignation."   0831 SVN -

tender/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Ecuador tendered his resignation."   0831 ECU -

submit/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Qatar submitted his resignation."   0831 QAT -

announce/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Namibia announced his resignation."   0831 NAM -

present/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Austria presented his resignation."   0831 AUT -

declare/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Fiji declared his resignation."   0831 FJI -

send/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Albania sent his resignation."   0831 ALB -

hand/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Thailand handed his resignation."   0831 THA -

prdeliver/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Croatia prdelivered his resignation."   0831 HRV -

file/resignation verb
  frame  nsubj=actor  obl:to|nmod:to=topic  obl:over=topic
  need   obj{resignation,notice,letter of resignation,resignation letter}
  need   subj{%GOV,%LEG,%MIL,%PTY,%JUD,%COP,%IGO,%OPP,%PRE,%REL,minister,president,prime minister,premier,governor,mayor,chief,commissioner,ambassador,judge,king,emir,chancellor,general,leader,cabinet,government,secretary,official,speaker,lawmaker,envoy,spokesman,deputy,adviser,director}
  not    subj{@sport,@business,@culture,%BUS,coach,editor,manager,troop,soldier}
  core   0831 resign
  +  "The finance minister of Panama filed his resignation."   0831 PAN -

abdication/by noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,%JUD,%COP,minister,president,prime minister,premier,governor,mayor,king,emir,general}
  not    compound{early}
  core   0831 resign
  +  "The abdication of the finance minister of Latvia surprised the world."   0831 LVA -

resignation/by noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,%JUD,%COP,minister,president,prime minister,premier,governor,mayor,king,emir,general}
  not    compound{early}
  core   0831 resign
  +  "The resignation of the finance minister of Honduras surprised the world."   0831 HND -

pull-back/from verb pull back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Rwanda pulled back from the town."   0874 RWA -
  -  "The tourists left the town." none

pull-out/from verb pull out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Bulgaria pulled out from the town."   0874 BGR -

fall-back/from verb fall back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Ethiopia fell back from the town."   0874 ETH -

back-off/from verb back off
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Greece backed off the town."   0874 GRC -

retreat/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Uruguay retreated from the town."   0874 URY -

leave/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Cambodia left from the town."   0874 KHM -

move-out/from verb move out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Gabon moved out from the town."   0874 GAB -

abandon/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Hungary abandoned from the town."   0874 HUN -

vacate/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Liberia vacated from the town."   0874 LBR -

clear-out/from verb clear out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Indonesia cleared out from the town."   0874 IDN -

depart/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Romania departed from the town."   0874 ROU -

withdraw/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Yemen withdrew from the town."   0874 YEM -

decamp/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Poland decamped from the town."   0874 POL -

melt-away/from verb melt away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Lebanon melted away from the town."   0874 LBN -

draw-back/from verb draw back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Kenya drew back from the town."   0874 KEN -

slip-away/from verb slip away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Norway slipped away from the town."   0874 NOR -

drop-back/from verb drop back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Peru dropped back from the town."   0874 PER -

flee/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Jordan fleed the town."   0874 JOR -

march-out/from verb march out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Mongolia marched out from the town."   0874 MNG -

file-out/from verb file out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Ghana filed out from the town."   0874 GHA -

exit/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Laos exited from the town."   0874 LAO -

pack-up/from verb pack up
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Iceland packed up from the town."   0874 ISL -

redeploy/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Angola redeployed from the town."   0874 AGO -

disengage/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Nepal disengaged from the town."   0874 NPL -

retire/from verb
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Estonia retired from the town."   0874 EST -

stream-out/from verb stream out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Kuwait streamed out from the town."   0874 KWT -

go-home/from verb go home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Senegal went home from the town."   0874 SEN -

ship-out/from verb ship out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Paraguay shipped out from the town."   0874 PRY -

fly-home/from verb fly home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Denmark flew home from the town."   0874 DNK -

sail-away/from verb sail away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Zambia sailed away from the town."   0874 ZMB -

sail-home/from verb sail home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Vietnam sailed home from the town."   0874 VNM -

slink-off/from verb slink off
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Oman slinked off from the town."   0874 OMN -

slink-away/from verb slink away
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Chile slinked away from the town."   0874 CHL -

stand-back/from verb stand back
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Portugal stood back from the town."   0874 PRT -

trek-out/from verb trek out
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Malawi treked out from the town."   0874 MWI -

head-home/from verb head home
  frame  nsubj=actor  obl:from|obl:out_of|obj|obl:of=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%PRM,%UAF,army,military,rebel,militant,guerrilla,fighter,insurgent,militia,garrison,convoy,column,tank,contingent,force,unit,marine,legionnaire,paratrooper,gunman,peacekeeper,defender,regiment}
  not    subj{@sport,@market,@business,refugee,%BUS}
  need   obl:from|obl:out_of|obl:of|obl:to|obj{@territory,%country,front,frontline,front line,line,positions,barracks,battlefield,valley,town,border,buffer zone,camp,trench,airfield,headquarters,river,hideout,soil,enclave,ridge}
  not    obl:of|obl:out_of|obl:from|obl:for{talk,negotiation,deal,treaty,dead}  obj{@person,%REF,%CVL}
  core   0874 withdraw
  +  "The rebels in Cuba headed home from the town."   0874 CUB -

pull-back/troops verb pull back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Finland pulled back its troops from Romania."   0874 FIN ROU
  -  "The clown pulled his soldiers out of the box." none

evacuate/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Bhutan evacuated its troops from Jordan."   0874 BTN JOR

call-back/troops verb call back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Uganda called back its troops from Nepal."   0874 UGA NPL

bring-home/troops verb bring home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Slovenia brought home its troops from Vietnam."   0874 SVN VNM

remove-out/troops verb remove out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Ecuador removed out its troops from Bhutan."   0874 ECU BTN

bring-back/troops verb bring back
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Qatar brought back its troops from Fiji."   0874 QAT FJI

fly-home/troops verb fly home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Namibia flew home its troops from Belgium."   0874 NAM BEL

ship-home/troops verb ship home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Austria shipped home its troops from Uruguay."   0874 AUT URY

take-out/troops verb take out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Fiji took out its troops from Romania."   0874 FJI ROU

pull/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Albania pulled its troops from Jordan."   0874 ALB JOR

draw-down/troops verb draw down
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Thailand drew down its troops from Nepal."   0874 THA NPL

extract/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Croatia extracted its troops from Vietnam."   0874 HRV VNM

fly-out/troops verb fly out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Panama flew out its troops from Bhutan."   0874 PAN BTN

call-home/troops verb call home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Latvia called home its troops from Fiji."   0874 LVA FJI

take-home/troops verb take home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Tunisia took home its troops from Belgium."   0874 TUN BEL

thin-out/troops verb thin out
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Belgium thined out its troops from Uruguay."   0874 BEL URY

send-home/troops verb send home
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Honduras sent home its troops from Romania."   0874 HND ROU

extricate/troops verb
  frame  nsubj=actor  obl:from|obl:out_of|nmod:from=recipient
  need   obj{@troop,soldier,tank,@warship,@warplane,garrison,artillery,peacekeeper,contingent,combat troop,last soldier,special force,men,gun,heavy weapon,armour,jet,instructor,legion,paratrooper,unit}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,army,commander,president,general}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obl:from|obl:out_of|nmod:from|obl:to|obl:of{*}
  core   0874 withdraw
  +  "Rwanda extricated its troops from Nepal."   0874 RWA NPL

surrender/up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Yemen surrendered to the army."   0874 YEM YEM

capitulate/up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Poland capitulated to the army."   0874 POL POL

give-up/up verb give up
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Lebanon gave up to the army."   0874 LBN LBN

come-over/up verb come over
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  not    obj{*}
  core   0874 disarm
  +  "The rebels in Kenya came over to the army."   0874 KEN KEN

give/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Norway gave themselves up to the army."   0874 NOR NOR

hand/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Peru handed themselves up to the army."   0874 PER PER

turn/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Jordan turned themselves up to the army."   0874 JOR JOR

surrender/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Mongolia surrendered themselves up to the army."   0874 MNG MNG

deliver/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Ghana delivered themselves in to the army."   0874 GHA -

yield/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Laos yielded themselves in to the army."   0874 LAO -

present/self-up verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%ELI,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,commander,suspect,garrison,fugitive,warlord,hijacker,kidnapper,mutineer,defender,terrorist}
  need   obl:to|obl:at|obl:in{%country,%COP,%MIL,%GOV,%IGO,%JUD,police,army,authority,troop,force,government,court,tribunal,station}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  need   obj{himself,themselves,herself,itself}
  core   0874 disarm
  +  "The rebels in Iceland presented themselves up to the army."   0874 ISL ISL

lay-down/arms verb lay down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Bolivia laid down their weapons."   0873 BOL -

hand-in/arms verb hand in
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Angola handed in their weapons."   0873 AGO -

surgive-up/arms verb surgive up
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Nepal surgived up their weapons."   0873 NPL -

turn-in/arms verb turn in
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Estonia turned in their weapons."   0873 EST -

decommission/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Kuwait decommissioned their weapons."   0873 KWT -

hand-over/arms verb hand over
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Senegal handed over their weapons."   0873 SEN -

throw-down/arms verb throw down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Paraguay threw down their weapons."   0873 PRY -

relinquish/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Denmark relinquished their weapons."   0873 DNK -

put-down/arms verb put down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Zambia put down their weapons."   0873 ZMB -

yield/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Vietnam yielded their weapons."   0873 VNM -

deposit/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Chile deposited their weapons."   0873 CHL -

stack/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Portugal stacked their weapons."   0873 PRT -

dump/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Malawi dumped their weapons."   0873 MWI -

set-down/arms verb set down
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Cuba set down their weapons."   0873 CUB -

scrap/arms verb
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{arms,weapon,gun,rifle,weaponry,arsenal,ammunition,heavy weapon,machete,explosive,mortar,missile,stockpile,grenade,kalashnikov,artillery,firearm}
  need   subj{%REB,%MIL,%UAF,%PRM,%CRM,%OPP,rebel,militant,fighter,guerrilla,gunman,soldier,insurgent,group,militia,faction,gang,commander,guerrilla,side,paramilitary}
  not    subj{@sport,@business}  obj{@criticism}
  core   0873
  +  "The rebels in Finland scrapped their weapons."   0873 FIN -

demobilise/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Bhutan demobilised the militia."   0873 BTN BTN

demobilize/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Uganda demobilized the militia."   0873 UGA UGA

disband/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Slovenia disbanded the militia."   0873 SVN SVN

disarm/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Ecuador disarmed the militia."   0873 ECU ECU

discharge/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Namibia discharged the militia."   0873 NAM NAM

reintegrate/force verb
  frame  nsubj=actor  obj=recipient
  need   obj{militia,army,force,fighter,rebel,ex-combatant,combatant,paramilitary,guerrilla,soldier,battalion,brigade,faction,conscript,reservist,child soldier}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%IGO,commander,group,peacekeeper}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The government of Austria reintegrated the militia."   0873 AUT AUT

disband/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Fiji disbanded on Monday."   0873 FJI -

demobilise/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Albania demobilised on Monday."   0873 ALB -

demobilize/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Thailand demobilized on Monday."   0873 THA -

disarm/self verb
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Croatia disarmed on Monday."   0873 HRV -

stand-down/self verb stand down
  frame  nsubj=actor
  need   subj{militia,guerrilla,rebel,fighter,ex-combatant,paramilitary,rebel group,%REB,%PRM,insurgent,faction,soldier,army,troop}
  not    obj{*}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "The rebels in Panama stood down on Monday."   0873 PAN -

disarmament/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disarmament of the rebels in Latvia took a month."   0873 LVA -

demobilisation/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The demobilisation of the rebels in Tunisia took a month."   0873 TUN -

demobilization/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The demobilization of the rebels in Belgium took a month."   0873 BEL -

decommissioning/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The decommissioning of the rebels in Honduras took a month."   0873 HND -

disbandment/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disbandment of the rebels in Sweden took a month."   0873 SWE -

disarming/of-arms noun
  frame  poss|nmod:by|nmod:of|amod=actor
  need   nmod:of|poss|nmod:by{%REB,%PRM,%MIL,@weapon,rebel,militia,guerrilla,fighter,arms,arsenal,army}
  core   0873
  +  "The disarming of the rebels in Rwanda took a month."   0873 RWA -

dismantle/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Bulgaria dismantled its nuclear programme."   0873 BGR -

destroy/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Ethiopia destroyed its arsenal."   0873 ETH -

scrap/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Greece scrapped its arsenal."   0873 GRC -

give-up/nuclear verb give up
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Uruguay gave up its nuclear programme."   0873 URY -

shut-down/nuclear verb shut down
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Cambodia shut down its arsenal."   0873 KHM -

disable/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Gabon disabled its nuclear programme."   0873 GAB -

freeze/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Hungary froze its nuclear programme."   0873 HUN -

decommission/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Malta decommissioned its nuclear programme."   0873 MLT -

halt/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Indonesia halted its nuclear programme."   0873 IDN -

abandon/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Romania abandoned its arsenal."   0873 ROU -

eliminate/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Yemen eliminated its nuclear programme."   0873 YEM -

renounce/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Poland renounced its nuclear programme."   0873 POL -

burn/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Lebanon burned its nuclear programme."   0873 LBN -

seal/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Kenya sealed its arsenal."   0873 KEN -

mothball/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Norway mothballed its nuclear programme."   0873 NOR -

close/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Peru closed its arsenal."   0873 PER -

surrender/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Jordan surrendered its nuclear programme."   0873 JOR -

end/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Mongolia ended its nuclear programme."   0873 MNG -

stop/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Ghana stopped its arsenal."   0873 GHA -

demolish/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Laos demolished its nuclear programme."   0873 LAO -

forswear/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Iceland forsweared its nuclear programme."   0873 ISL -

cease/nuclear verb
  frame  nsubj=actor
  need   obj{nuclear weapon,nuclear programme,nuclear program,warhead,chemical weapon,reactor,stockpile,arsenal,nuclear site,enrichment,uranium enrichment,test site,missile,mustard gas,landmine,centrifuge,nuclear test,nuclear testing,missile test,nuclear arsenal}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0873
  +  "Bolivia ceased its nuclear programme."   0873 BOL -

hold/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Angola held a ceasefire."   0871 AGO -

cease/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Nepal ceased a ceasefire."   0871 NPL -

observe/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Estonia observed a ceasefire."   0871 EST -

honour/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Kuwait honoured a ceasefire."   0871 KWT -

honor/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Senegal honored a ceasefire."   0871 SEN -

respect/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Paraguay respected a ceasefire."   0871 PRY -

keep/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Denmark kept a ceasefire."   0871 DNK -

maintain/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Zambia maintained a ceasefire."   0871 ZMB -

uphold/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Vietnam upholded a ceasefire."   0871 VNM -

implement/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Oman implemented a ceasefire."   0871 OMN -

stick-to/fire verb stick to
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Chile stuck to a ceasefire."   0871 CHL -

abide-by/fire verb abide by
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Portugal abided by to a ceasefire."   0871 PRT -

keep-to/fire verb keep to
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Malawi kept to a ceasefire."   0871 MWI -

adhere/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Cuba adhered a ceasefire."   0871 CUB -

comply-with/fire verb comply with
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Finland complied with a ceasefire."   0871 FIN -

obey/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Bhutan obeyed a ceasefire."   0871 BTN -

follow/fire verb
  frame  nsubj=actor  obl:with=recipient
  need   obj{fire,@ceasefire,ceasefire,truce,armistice,- fire}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,%UAF,rebel,side,army,group,militia,party,gun,troop,soldier}
  not    obj{peace,halt,pause}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Uganda followed a ceasefire."   0871 UGA -

stick/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Slovenia stuck to the truce."   0871 SVN -

abide/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Ecuador abided to the truce."   0871 ECU -

keep/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Qatar kept to the truce."   0871 QAT -

adhere/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Namibia adhered to the truce."   0871 NAM -

hold/fire-to verb
  frame  nsubj=actor
  need   obl:to|obl:by{@ceasefire,ceasefire,truce,armistice}
  need   subj{%country,%MIL,%REB,%PRM,%PRE,rebel,side,army,group,militia,party,%OPP}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0871 ceasefire
  +  "The rebels in Austria held to the truce."   0871 AUT -

stop/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Poland stopped its offensive against Uruguay."   087 POL URY

halt/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Lebanon halted its offensive against Romania."   087 LBN ROU

end/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Kenya ended its offensive against Jordan."   087 KEN JOR

cease/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Peru ceased its offensive against Vietnam."   087 PER VNM

call-off/attack verb call off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Jordan called off its offensive against Bhutan."   087 JOR BTN

abandon/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Mongolia abandoned its offensive against Fiji."   087 MNG FJI

pause/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Ghana paused its offensive against Belgium."   087 GHA BEL

interrupt/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Laos interrupted its offensive against Uruguay."   087 LAO URY

discontinue/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Iceland discontinued its offensive against Romania."   087 ISL ROU

break-off/attack verb break off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Bolivia broke off its offensive against Jordan."   087 BOL JOR

scale-back/attack verb scale back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Angola scaled back its offensive against Nepal."   087 AGO NPL

scale-down/attack verb scale down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Nepal scaled down its offensive against Vietnam."   087 NPL VNM

curtail/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Kuwait curtailed its offensive against Fiji."   087 KWT FJI

give-up/attack verb give up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Senegal gave up its offensive against Belgium."   087 SEN BEL

freeze/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Paraguay froze its offensive against Uruguay."   087 PRY URY

raise/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Denmark raised its offensive against Romania."   087 DNK ROU

lift/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Zambia lifted its offensive against Jordan."   087 ZMB JOR

reduce/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Vietnam reduced its offensive against Nepal."   087 VNM NPL

limit/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Oman limited its offensive against Vietnam."   087 OMN VNM

renounce/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Portugal renounced its offensive against Fiji."   087 PRT FJI

put-off/attack verb put off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Cuba put off its offensive against Uruguay."   087 CUB URY

cut-back/attack verb cut back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Finland cut back its offensive against Romania."   087 FIN ROU

cancel/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Bhutan cancelled its offensive against Jordan."   087 BTN JOR

shelve/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Uganda shelved its offensive against Nepal."   087 UGA NPL

postpone/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Slovenia postponed its offensive against Vietnam."   087 SVN VNM

hold-off/attack verb hold off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Ecuador held off its offensive against Bhutan."   087 ECU BTN

rein-in/attack verb rein in
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Qatar reined in its siege of the town."   0872 QAT -

forgo/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Namibia forwent its offensive against Belgium."   087 NAM BEL

terminate/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Austria terminated its offensive against Uruguay."   087 AUT URY

relax/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Fiji relaxed its offensive against Romania."   087 FJI ROU

ease/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Albania eased its offensive against Jordan."   087 ALB JOR

loosen/attack verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Thailand loosened its offensive against Nepal."   087 THA NPL

draw-down/attack verb draw down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of|obl:in|nmod:in=recipient
  need   obj{attack,offensive,bombing,shelling,bombardment,operation,raid,air raid,airstrike,air strike,assault,hostility,hostilities,war,fighting,siege,blockade,crackdown,advance,incursion,patrol,manhunt,occupation,invasion,rocket fire,missile fire,demolition,air campaign,military operation,violence,aggression,escalation,armed struggle,armed campaign,insurgency}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,%IGO,%UAF,army,rebel,militant,group,alliance,militia,commander,president,general,coalition,junta}
  not    obj{peace operation,rescue operation,relief operation,peacekeeping operation,search,trade war}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   0872  when obj{siege,blockade}
  core   087
  +  "Croatia drew down its offensive against Vietnam."   087 HRV VNM

halt/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Panama's halt to the attacks surprised the world."   087 PAN -

cessation/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Latvia's cessation to the attacks surprised the world."   087 LVA -

suspension/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Tunisia's suspension to the attacks surprised the world."   087 TUN -

pause/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Belgium's pause to the attacks surprised the world."   087 BEL -

lull/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Honduras's lull to the attacks surprised the world."   087 HND -

end/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Sweden's end to the attacks surprised the world."   087 SWE -

letup/of-attack noun
  frame  poss|nmod:by|amod|nmod:in=actor  nmod:of|nmod:to|nmod:in=topic
  need   nmod:of|nmod:to|nmod:in{attack,offensive,bombing,shelling,bombardment,raid,air raid,hostility,hostilities,siege,blockade,fighting,war,violence}
  need   poss|nmod:by|amod{%country,%GOV,%MIL,%REB,%PRM,%IGO}
  core   087
  +  "Ethiopia's letup to the attacks surprised the world."   087 ETH -

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
  +  "Greece let inspectors into the base."   0862 GRC -
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
  +  "Uruguay let in a convoy."   0863 URY -

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
  +  "Cambodia let through a convoy."   0863 KHM -

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
  +  "Gabon admitted inspectors into the base."   0862 GAB -

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
  +  "Hungary readmited inspectors into the base."   0862 HUN -

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
  +  "Liberia waved through inspectors into the base."   0862 LBR -

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
  +  "Malta waved on inspectors into the base."   0862 MLT -

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
  +  "Indonesia allowed in inspectors into the base."   0862 IDN -

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
  +  "Romania allowed inspectors into the base."   0862 ROU -

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
  +  "Yemen permitted inspectors into the base."   0862 YEM -

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
  +  "Poland let pass inspectors into the base."   0862 POL -

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
  +  "Lebanon invited in inspectors into the base."   0862 LBN -

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
  +  "Kenya accepted inspectors into the base."   0862 KEN -

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
  +  "Norway ushered in a convoy."   0863 NOR -

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
  +  "Peru invited back inspectors into the base."   0862 PER -

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
  +  "Jordan authorised inspectors into the base."   0862 JOR -

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
  +  "Mongolia authorized inspectors into the base."   0862 MNG -

give/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Laos gave access to inspectors."   086 LAO -

allow/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Iceland allowed access to inspectors."   086 ISL -

permit/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Bolivia permitted access to inspectors."   086 BOL -

provide/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Angola provided access to inspectors."   086 AGO -

restore/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Nepal restored access to inspectors."   086 NPL -

accord/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Estonia accorded access to inspectors."   086 EST -

extend/access verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,passage,safe passage,free passage,humanitarian access}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,authority,army,rebel,junta,regime}
  need   iobj|obl:to|nmod:to|obl:for|nmod:for{inspector,observer,monitor,aid worker,convoy,%IGO,%NGO,%JRN,journalist,diplomat,lawyer,envoy,aid,investigator,agency,relief worker,civilian,camp,site,prison,ship,lorry,%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Kuwait extended access to inspectors."   086 KWT -

open/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Senegal opened the crossing to inspectors."   086 SEN -

reopen/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Paraguay reopened the crossing to inspectors."   086 PRY -

unblock/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Denmark unblocked the crossing to inspectors."   086 DNK -

unseal/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Zambia unsealed the crossing to inspectors."   086 ZMB -

throw-open/gate verb throw open
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Vietnam threw open the crossing to inspectors."   086 VNM -

clear/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Oman cleared the crossing to inspectors."   086 OMN -

free-up/gate verb free up
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Chile freed up the crossing to inspectors."   086 CHL -

unlock/gate verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{border,crossing,border crossing,corridor,humanitarian corridor,airspace,bridge,site,camp,airport,port,checkpoint,frontier,facility,road,gate,archive,reactor,plant,line,base,frontier post,laboratory,prison}
  need   subj{%country,%GOV,%MIL,%REB,%PRM,%PRE,army,rebel,authority}
  need   obl:to|nmod:to|obl:for|nmod:for{inspector,observer,convoy,aid,refugee,civilian,%REF,%NGO,%IGO,lorry,truck,relief,goods,trade,traffic,%country,food,monitor,pedestrian,traveller,traveler,trucks,vehicle}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Portugal unlocked the crossing to inspectors."   086 PRT -

open/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Malawi opened its border with Belgium."   086 MWI BEL

reopen/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Cuba reopened its border with Uruguay."   086 CUB URY

unseal/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Bhutan unsealed its border with Jordan."   086 BTN JOR

unblock/border verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,airspace,frontier,border post,checkpoint,land border}
  need   subj{%country,%GOV,%MIL}
  need   obl:with|nmod:with|obl:to|nmod:to{%country}
  not    subj{@sport,@business,@culture,@disaster,firefighter,rescuer}
  core   086
  +  "Uganda unblocked its border with Nepal."   086 UGA NPL
