# ASSAULT (CAMEO 18-20), wider: killings, beatings, bombs, shooting, sieges and battles, as verbs, idioms and nouns.

slay/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Cuban rebels slew three Polish villagers."   190 CUB POL

butcher/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Laotian rebels butchered three Latvian villagers."   190 LAO LVA

mow-down/slay verb mow down
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Ethiopian rebels mowed down three Zambian villagers."   190 ETH ZMB

cut-down/slay verb cut down
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Thai rebels cut down three Sudanese villagers."   190 THA SDN

exterminate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Vietnamese rebels exterminated three Panamanian villagers."   190 VNM PAN

liquidate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Serbian rebels liquidated three Cameroonian villagers."   190 SRB CMR

finish-off/slay verb finish off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Armenian rebels finished off three Ethiopian villagers."   190 ARM ETH

bump-off/slay verb bump off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Malawian rebels bumped off three Nigerian villagers."   190 MWI NGA

pick-off/slay verb pick off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Guatemalan rebels picked off three Greek villagers."   190 GTM GRC

decimate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Vietnamese rebels decimated three Pakistani villagers."   190 VNM PAK

eradicate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Indian rebels eradicated three Guatemalan villagers."   190 IND GTM

hunt-down/slay verb hunt down
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Ethiopian rebels hunted down three Chilean villagers."   190 ETH CHL

lynch/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "A mob in Rwanda lynched two Romanian traders."   1823 - ROU

hang/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Polish rebels hung three Malawian villagers."   190 POL MWI

bayonet/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Zambian rebels bayoneted three Togolese villagers."   190 ZMB TGO

garrotte/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Thai rebels garrotted three Albanian villagers."   190 THA ALB

strangle/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "A mob in Nigeria strangled two Guatemalan traders."   1823 - GTM

throttle/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Latvian rebels throttled three Ethiopian villagers."   190 LVA ETH

suffocate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Polish rebels suffocated three Serbian villagers."   190 POL SRB

disembowel/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Iranian rebels disemboweled three Spanish villagers."   190 IRN ESP

dismember/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Gambian rebels dismembered three Somali villagers."   190 GMB SOM

impale/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Pakistani rebels impaled three Belarusian villagers."   190 PAK BLR

crucify/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Belarusian rebels crucified three Pakistani villagers."   190 BLR PAK

immolate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Egyptian rebels immolated three Thai villagers."   190 EGY THA

incinerate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Togolese rebels incinerated three Norwegian villagers."   190 TGO NOR

burn-alive/slay verb burn alive
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Ghanaian rebels burned alive three Turkish villagers."   190 GHA TUR

drown/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Bolivian rebels drowned three Malawian villagers."   190 BOL MWI

electrocute/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Armenian rebels electrocuted three Indian villagers."   190 ARM IND

decapitate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "A mob in Somalia decapitated two Mexican traders."   1823 - MEX

bludgeon/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Portuguese rebels bludgeoned three Laotian villagers."   190 PRT LAO

guillotine/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Cuban rebels guillotined three Mexican villagers."   190 CUB MEX

murder/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "A mob in India murdered two Belarusian traders."   1823 - BLR

kill-off/slay verb kill off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "A mob in Cuba killed off two Zambian traders."   1823 - ZMB

annihilate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Swedish rebels annihilated three Peruvian villagers."   190 SWE PER

knife/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Belarusian rebels knifed three Armenian villagers."   190 BLR ARM

slash/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Latvian rebels slashed three Hungarian villagers."   190 LVA HUN

machete/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Serbian rebels macheted three Zambian villagers."   190 SRB ZMB

spear/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Swedish rebels speared three Malawian villagers."   190 SWE MWI

axe/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Romanian rebels axed three Armenian villagers."   190 ROU ARM

smother/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Pakistani rebels smothered three Turkish villagers."   190 PAK TUR

asphyxiate/slay verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%GOV,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,%country,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   204  when obl:with{gas,chlorine,sarin,nerve agent,chemical}
  core   193  when obl:with{@firearm}
  core   1823 primitive  when obl:with{@blade,knife,machete}
  core   186  when obj{president,prime minister,minister,mayor,governor,king,general,politician,lawmaker,envoy,ambassador}
  core   190  when subj{%MIL,%REB,%COP,soldier,rebel,troop} 
  core   1823
  +  "Swedish rebels asphyxiated three Ghanaian villagers."   190 SWE GHA

thrash/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Ecuadorian soldiers thrashed two Senegalese reporters."   182 ECU SEN

punch/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Ghanaian soldiers punched two Gambian reporters."   182 GHA GMB

kick/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Belarusian soldiers kicked two Guatemalan reporters."   182 BLR GTM

club/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Zambian soldiers clubbed two Gambian reporters."   182 ZMB GMB

cane/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Serbian soldiers caned two Rwandan reporters."   182 SRB RWA

whip/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Serbian soldiers whipped two Hungarian reporters."   182 SRB HUN

flog/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Nepalese soldiers flogged two Turkish reporters."   182 NPL TUR

slap/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Albanian soldiers slapped two Algerian reporters."   182 ALB DZA

batter/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Latvian soldiers battered two Norwegian reporters."   182 LVA NOR

manhandle/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Vietnamese soldiers manhandled two Polish reporters."   182 VNM POL

rough-up/beat verb rough up
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Swedish soldiers roughed up two Mexican reporters."   182 SWE MEX

beat-up/beat verb beat up
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Rwandan soldiers beat up two Turkish reporters."   182 RWA TUR

set-upon/beat verb set upon
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Two Finnish reporters were set upon by Thai soldiers."   182 THA FIN

knock-down/beat verb knock down
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Laotian soldiers knocked down two Algerian reporters."   182 LAO DZA

headbutt/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Zambian soldiers headbutted two Guatemalan reporters."   182 ZMB GTM

elbow/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Togolese soldiers elbowed two Iranian reporters."   182 TGO IRN

shove/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Norwegian soldiers shoved two Iranian reporters."   182 NOR IRN

mug/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Armenian soldiers mugged two Senegalese reporters."   182 ARM SEN

waylay/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Portuguese soldiers waylaid two Romanian reporters."   182 PRT ROU

jostle/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Togolese soldiers jostled two Libyan reporters."   182 TGO LBY

cudgel/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Mexican soldiers cudgeled two Malaysian reporters."   182 MEX MYS

assault/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Polish soldiers assaulted two Armenian reporters."   182 POL ARM

clobber/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Hungarian soldiers clobbered two Chilean reporters."   182 HUN CHL

trample/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Latvian soldiers trampled two Polish reporters."   182 LVA POL

maltreat/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Sudanese soldiers maltreated two Turkish reporters."   182 SDN TUR

mistreat/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Panamanian soldiers mistreated two Moroccan reporters."   182 PAN MAR

brutalise/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Vietnamese soldiers brutalised two Panamanian reporters."   182 VNM PAN

brutalize/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Nigerian soldiers brutalized two Spanish reporters."   182 NGA ESP

abuse/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Guatemalan soldiers abused two Hungarian reporters."   182 GTM HUN

molest/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Belarusian soldiers molested two Panamanian reporters."   182 BLR PAN

maim/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Portuguese soldiers maimed two Chilean reporters."   182 PRT CHL

scald/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Peruvian soldiers scalded two Iranian reporters."   182 PER IRN

stomp/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Kenyan soldiers stomped two Nepalese reporters."   182 KEN NPL

drag/beat verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   182
  +  "Polish soldiers dragged two Peruvian reporters."   182 POL PER

torture/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Bolivian soldiers tortured two Malaysian prisoners."   1822 BOL MYS

waterboard/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Kenyan soldiers waterboarded two Latvian prisoners."   1822 KEN LVA

mutilate/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Hungarian soldiers mutilated two Ethiopian prisoners."   1822 HUN ETH

brand/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Malawian soldiers branded two Kenyan prisoners."   1822 MWI KEN

shackle/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Iranian soldiers shackled two Chilean prisoners."   1822 IRN CHL

starve/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Spanish soldiers starved two Latvian prisoners."   1822 ESP LVA

scourge/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Spanish soldiers scourged two Thai prisoners."   1822 ESP THA

rack/torment verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@person,%CVL,%JRN,%MIL,%COP,%REB,%REF,%NGO,%REL,%LEG,%PTY,%CRM,%OPP,%EDU,@troop,policeman,dozens,hundreds,worshipper,pupil,Christian,Muslim,Jew,settler,herder,bystander,trader,trucker,passer-by,shopkeeper,@prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1822
  +  "Finnish soldiers racked two Guatemalan prisoners."   1822 FIN GTM

rape/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Ethiopian soldiers raped three Peruvian girls."   1821 ETH PER

gang-rape/ravish verb gang-rape
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Albanian soldiers gang-raped three Spanish girls."   1821 ALB ESP

ravish/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Ethiopian soldiers ravished three Belarusian girls."   1821 ETH BLR

defile/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Swedish soldiers defiled three Belarusian girls."   1821 SWE BLR

sodomise/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Ecuadorian soldiers sodomised three Portuguese girls."   1821 ECU PRT

sodomize/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Turkish soldiers sodomized three Libyan girls."   1821 TUR LBY

violate/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Finnish soldiers violated three Hungarian girls."   1821 FIN HUN

deflower/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Chilean soldiers deflowered three Malawian girls."   1821 CHL MWI

grope/ravish verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   obj|obl:on{woman,girl,wife,daughter,boy,child,villager,refugee,nun,schoolgirl,prisoner,civilian,migrant}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   1821
  +  "Cameroonian soldiers groped three Ugandan girls."   1821 CMR UGA

abduct/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Polish rebels abducted two Cameroonian tourists."   181 POL CMR

kidnap/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Algerian rebels kidnapped two Panamanian tourists."   181 DZA PAN

snatch/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Swedish rebels snatched two Algerian tourists."   181 SWE DZA

spirit-away/abduct verb spirit away
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Spanish rebels spirited away two Laotian tourists."   181 ESP LAO

carry-off/abduct verb carry off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Nepalese rebels carried off two Panamanian tourists."   181 NPL PAN

drag-off/abduct verb drag off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Ecuadorian rebels dragged off two Libyan tourists."   181 ECU LBY

hijack/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Latvian rebels hijacked two Ethiopian tourists."   181 LVA ETH

shanghai/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Panamanian rebels shanghaied two Gambian tourists."   181 PAN GMB

seize/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Nigerian rebels seized two Latvian tourists."   181 NGA LVA

take-prisoner/abduct verb take prisoner
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Vietnamese rebels took prisoner two Ecuadorian tourists."   181 VNM ECU

take-captive/abduct verb take captive
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Finnish rebels took captive two Nigerian tourists."   181 FIN NGA

take-hostage/abduct verb take hostage
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Belarusian rebels took hostage two Finnish tourists."   181 BLR FIN

march-off/abduct verb march off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Malawian rebels marched off two Vietnamese tourists."   181 MWI VNM

lead-away/abduct verb lead away
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Indian rebels led away two Iranian tourists."   181 IND IRN

haul-off/abduct verb haul off
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Panamanian rebels hauled off two Cameroonian tourists."   181 PAN CMR

trap/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Peruvian rebels trapped two Libyan tourists."   181 PER LBY

enslave/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Kenyan rebels enslaved two Cameroonian tourists."   181 KEN CMR

ransom/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Ethiopian rebels ransomed two Serbian tourists."   181 ETH SRB

bundle/abduct verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj{@captive,@person,tourist,engineer,missionary,aid worker,worker,bus,ferry,plane,pilot,soldier,%MIL,%JRN,%NGO,%GOV,%country}
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,bandit,guerrilla,kidnapper,gang,insurgent,jihadist,terrorist,fighter,militia,man,hijacker,tribesman,robber,Islamist}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Sudanese rebels bundled two Finnish tourists."   181 SDN FIN

hold/captive verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj|xcomp{hostage,captive,prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  subj{%COP}
  core   181
  +  "Greek rebels held two Norwegian tourists hostage."   181 GRC NOR

keep/captive verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   obj|xcomp{hostage,captive,prisoner}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  subj{%COP}
  core   181
  +  "Hungarian rebels kept two Chilean tourists hostage."   181 HUN CHL

hold/holding-1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%REB,%UAF,%CRM,gunman,rebel,militant,pirate,guerrilla,kidnapper,insurgent,jihadist,hijacker}
  need   obj{@captive,tourist,engineer,missionary,aid worker,hostage,soldier,pilot,captain,sailor,%country,%MIL,%NGO,%JRN}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}
  core   181
  +  "Ecuadorian gunmen held two Hungarian tourists in the hills."   181 ECU HUN

ambush/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Spanish troops ambushed Moroccan positions."   190 ESP MAR

overrun/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Norwegian troops overran Ecuadorian positions."   190 NOR ECU

invade/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Somali troops invaded Belarusian positions."   190 SOM BLR

recapture/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Senegalese troops recaptured Ghanaian positions."   190 SEN GHA

retake/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Nepalese troops retook Vietnamese positions."   190 NPL VNM

conquer/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Nepalese troops conquered Algerian positions."   190 NPL DZA

counterattack/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Serbian troops counterattacked Thai positions."   190 SRB THA

pummel/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican troops pummeled Togolese positions."   190 MEX TGO

batter/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Nepalese troops battered Mexican positions."   190 NPL MEX

rake/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Swedish troops raked Vietnamese positions."   190 SWE VNM

strafe/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Latvian troops strafed Portuguese positions."   190 LVA PRT

pepper/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Portuguese troops peppered Guatemalan positions."   190 PRT GTM

blitz/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Romanian troops blitzed Swedish positions."   190 ROU SWE

bombard/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ugandan troops bombarded Gambian positions."   194 UGA GMB

mortar/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Polish troops mortared Swedish positions."   190 POL SWE

rocket/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Iranian troops rocketed Guatemalan positions."   190 IRN GTM

beat-back/assail verb beat back
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Greek troops beat back Nigerian positions."   190 GRC NGA

drive-back/assail verb drive back
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican troops drove back Rwandan positions."   190 MEX RWA

push-back/assail verb push back
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Finnish troops pushed back Egyptian positions."   190 FIN EGY

push-out/assail verb push out
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Cameroonian troops pushed out Algerian positions."   190 CMR DZA

dislodge/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Cameroonian troops dislodged Swedish positions."   190 CMR SWE

flush-out/assail verb flush out
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Belarusian troops flushed out Peruvian positions."   190 BLR PER

outflank/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Belarusian troops outflanked Gambian positions."   190 BLR GMB

pin-down/assail verb pin down
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ecuadorian troops pinned down Bolivian positions."   190 ECU BOL

repulse/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Finnish troops repulsed Vietnamese positions."   190 FIN VNM

obliterate/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Chilean troops obliterated Gambian positions."   190 CHL GMB

flatten/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Nigerian troops flattened Turkish positions."   190 NGA TUR

torpedo/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican troops torpedoed Latvian positions."   190 MEX LVA

vanquish/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Greek troops vanquished Mexican positions."   190 GRC MEX

annihilate/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Albanian troops annihilated Serbian positions."   190 ALB SRB

win-back/assail verb win back
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Kenyan troops won back Albanian positions."   190 KEN ALB

reconquer/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Indian troops reconquered Zambian positions."   190 IND ZMB

rain-down/assail verb rain down
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Gambian troops rained down Laotian positions."   190 GMB LAO

shell/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican troops shelled Norwegian positions."   194 MEX NOR

raid/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ghanaian troops raided Somali positions."   190 GHA SOM

hit-back/assail verb hit back
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Algerian troops hit back Cuban positions."   190 DZA CUB

pound/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Egyptian troops pounded Moroccan positions."   194 EGY MAR

barrage/assail verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,artillery,tank,jet,gunner,helicopter,@troop,@warplane,@drone,@warship,navy}
  need   obj{@site,@territory,@troop,%MIL,%REB,%COP,%country,%GOV,village,town,position,convoy,camp,refugee,civilian,settlement,trench,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Vietnamese troops barraged Armenian positions."   190 VNM ARM

rush/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Malaysian rebels rushed an Albanian base."   190 MYS ALB

charge/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Cuban rebels charged an Armenian base."   190 CUB ARM

penetrate/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Cameroonian rebels penetrated a Peruvian base."   190 CMR PER

infiltrate/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Kenyan rebels infiltrated a Romanian base."   190 KEN ROU

overwhelm/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Albanian rebels overwhelmed a Bolivian base."   190 ALB BOL

crush/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ethiopian rebels crushed an Albanian base."   190 ETH ALB

engage/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Laotian rebels engaged a Moroccan base."   190 LAO MAR

harry/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Pakistani rebels harried an Egyptian base."   190 PAK EGY

surround/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Iranian rebels surrounded a Laotian base."   190 IRN LAO

sweep/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Libyan rebels swept a Cuban base."   190 LBY CUB

burst/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Serbian rebels burst a Spanish base."   190 SRB ESP

break-into/assault verb break into
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Moroccan rebels broke into an Egyptian base."   190 MAR EGY

combat/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Portuguese rebels combated a Gambian base."   190 PRT GMB

wipe-out/assault verb wipe out
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ghanaian rebels wiped out a Malaysian base."   190 GHA MYS

ram/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Laotian rebels rammed a Chilean base."   190 LAO CHL

sabotage/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican rebels sabotaged a Swedish base."   190 MEX SWE

hunt/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Nepalese rebels hunted a Chilean base."   190 NPL CHL

pursue/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Serbian rebels pursued a Polish base."   190 SRB POL

subdue/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican rebels subdued a Kenyan base."   190 MEX KEN

force-out/assault verb force out
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Mexican rebels forced out a Somali base."   190 MEX SOM

oust/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Sudanese rebels ousted a Vietnamese base."   190 SDN VNM

attack/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Vietnamese rebels attacked a Sudanese base."   190 VNM SDN

hit/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Swedish rebels hit into a Cuban base."   190 SWE CUB

strike/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Bolivian rebels struck on an Albanian base."   190 BOL ALB

target/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Kenyan rebels targeted a Pakistani base."   190 KEN PAK

level/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ethiopian rebels leveled a Chilean base."   190 ETH CHL

take/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Hungarian rebels took a Panamanian base."   190 HUN PAN

storm/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Ugandan rebels stormed a Thai base."   190 UGA THA

swoop/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Serbian rebels swooped an Armenian base."   190 SRB ARM

descend/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Swedish rebels descended a Rwandan base."   190 SWE RWA

advance/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Gambian rebels advanced a Ugandan base."   190 GMB UGA

fall/assault verb
  frame  nsubj=actor  obj|obl:on|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need   subj{%MIL,%REB,%UAF,@troop,militia,rebel,gunman,fighter,militant,insurgent,jihadist,separatist,guerrilla,Islamist,terrorist,soldier,commando,paratrooper,army}
  need   obj|obl:on|obl:into{base,camp,position,convoy,village,town,post,outpost,checkpoint,barracks,garrison,stronghold,headquarters,trench,palace,depot,positions,%MIL,%REB,@troop,patrol,militia,airport}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,air force,bomber,jet,helicopter}
  core   194  when subj{artillery,gunner,tank,@heavy-weapon,battery}
  core   194  when obl:with{@heavy-weapon,shell,rocket,artillery}
  core   193  when obl:with{@firearm,gunfire}
  core   190
  +  "Armenian rebels fell a Senegalese base."   190 ARM SEN

encircle/siege verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Serbian troops encircled an Egyptian town."   191 SRB EGY

surround/siege verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Hungarian troops surrounded to a Thai town."   191 HUN THA

seal-off/siege verb seal off
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Egyptian troops sealed off an Ecuadorian town."   191 EGY ECU

cordon-off/siege verb cordon off
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Albanian troops cordoned off a Bolivian town."   191 ALB BOL

ring/siege verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Belarusian troops rang a Peruvian town."   191 BLR PER

lay-siege/siege verb lay siege
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Malawian troops laid siege to a Peruvian town."   191 MWI PER

close-off/siege verb close off
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Pakistani troops closed off a Swedish town."   191 PAK SWE

isolate/siege verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Thai troops isolated a Turkish town."   191 THA TUR

barricade/siege verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Swedish troops barricaded an Algerian town."   191 SWE DZA

block-off/siege verb block off
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Senegalese troops blocked off a Malaysian town."   191 SEN MYS

box-in/siege verb box in
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Peruvian troops boxed in a Panamanian town."   191 PER PAN

hem-in/siege verb hem in
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Pakistani troops hemmed in a Spanish town."   191 PAK ESP

starve-out/siege verb starve out
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Ecuadorian troops starved out a Belarusian town."   191 ECU BLR

invest/siege verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   subj{%MIL,%COP,%REB,@troop,police,militia,%country,%GOV,@warship}
  need   obj|obl:to{town,city,village,camp,base,airport,area,port,border,%country,district,neighbourhood,road,enclave,island,coast,strait,mosque,palace,parliament,monastery,@territory}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   191
  +  "Turkish troops invested an Ethiopian town."   191 TUR ETH

occupy/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Albanian rebels occupied control of a Chilean town."   192 ALB CHL

annex/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Ethiopian rebels annexed control of a Panamanian town."   192 ETH PAN

conquer/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Pakistani rebels conquered control of the town."   192 PAK -

take-over/grab verb take over
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Albanian rebels took over control of an Armenian town."   192 ALB ARM

seize/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Greek rebels seized control of a Romanian town."   192 GRC ROU

take/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Gambian rebels took control of a Moroccan town."   192 GMB MAR

gain/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Bolivian rebels gained control of an Ecuadorian town."   192 BOL ECU

win/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Somali rebels won control of a Malaysian town."   192 SOM MYS

hold/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Zambian rebels held control of the town."   192 ZMB -

swallow/grab verb
  frame  nsubj=actor  nmod:of|poss|obl:of|nmod:over=recipient
  need   obj{control}
  need   subj{%MIL,%REB,@troop,%country,rebel,militia,fighter,insurgent,jihadist,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obj{@sport,himself,herself,themselves}  obl:on{himself,herself,themselves}  obj{headline,record,jackpot,mark,goal}
  core   192
  +  "Cuban rebels swallowed control of a Togolese town."   192 CUB TGO

launch/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Spanish rebels launched an attack on a Hungarian town."   190 ESP HUN

mount/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Algerian rebels mounted an attack on a Thai town."   190 DZA THA

carry-out/attacks verb carry out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Pakistani rebels carried out an attack on a Sudanese town."   190 PAK SDN

make/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Sudanese rebels made an attack on a Belarusian town."   190 SDN BLR

stage/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Bolivian rebels staged an attack on a Zambian town."   190 BOL ZMB

conduct/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Romanian police conducted raids in Cluj."   171 ROU -
  +  "Serbian rebels conducted an attack on a Togolese town."   190 SRB TGO

begin/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   171  when obj{raid,police raid,search} subj{%COP,police}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Gambian rebels began an attack on an Ethiopian town."   190 GMB ETH

unleash/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Ugandan rebels unleashed an attack on an Ethiopian town."   190 UGA ETH

lead/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Mexican rebels led an attack on a Spanish town."   190 MEX ESP

press/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Chilean rebels pressed an attack on a Togolese town."   190 CHL TGO

renew/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Rwandan rebels renewed an attack on a Hungarian town."   190 RWA HUN

step-up/attacks verb step up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Spanish rebels stepped up an attack on a Pakistani town."   190 ESP PAK

intensify/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Finnish rebels intensified an attack on a Rwandan town."   190 FIN RWA

resume/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Panamanian rebels resumed an attack on a Nigerian town."   190 PAN NGA

wage/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Laotian rebels waged an attack on a Romanian town."   190 LAO ROU

commit/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Malawian rebels committed an attack on a Cameroonian town."   190 MWI CMR

perpetrate/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Pakistani rebels perpetrated an attack on an Indian town."   190 PAK IND

execute/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Nigerian rebels executed an attack on a Latvian town."   190 NGA LVA

start/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Togolese rebels started an attack on a Mexican town."   190 TGO MEX

open/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Egyptian rebels opened an attack on a Peruvian town."   190 EGY PER

pursue/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Nigerian rebels pursued an attack on a Bolivian town."   190 NGA BOL

direct/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Serbian rebels directed an attack on an Algerian town."   190 SRB DZA

keep-up/attacks verb keep up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Iranian rebels kept up an attack on a Portuguese town."   190 IRN PRT

continue/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Ghanaian rebels continued an attack on a Greek town."   190 GHA GRC

escalate/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Sudanese rebels escalated an attack on a Finnish town."   190 SDN FIN

complete/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Finnish rebels completed an attack on a Chilean town."   190 FIN CHL

initiate/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Algerian rebels initiated an attack on a Spanish town."   190 DZA ESP

mastermind/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Portuguese rebels masterminded an attack on a Serbian town."   190 PRT SRB

spearhead/attacks verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{attack,assault,offensive,raid,ambush,incursion,invasion,counterattack,counteroffensive,counter-offensive,strike,airstrike,air strike,air raid,bombing,bombardment,shelling,massacre,ground offensive,ground operation,suicide attack,bomb attack,drone strike,drone attack,rocket attack,missile strike,missile attack,guerrilla war,military operation,onslaught,barrage,pogrom,sortie,ground invasion,siege}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,%country,@troop,@warplane,group,army,force,navy,jet}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on{policy,record}  subj{union,nurse,teacher,worker,driver}
  core   1831  when obj{suicide attack,suicide bombing}
  core   1952  when obj{drone strike,drone attack}
  core   195  when obj{airstrike,air strike,air raid,bombing raid,sortie}
  core   194  when obj{shelling,rocket attack,bombardment,barrage,missile strike,missile attack}
  core   183  when obj{bombing,bomb attack}
  core   190
  +  "Sudanese rebels spearheaded an attack on an Algerian town."   190 SDN DZA

open/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Belarusian troops opened shots at Cuban soldiers."   193 BLR CUB

return/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Romanian troops returned fire on Cameroonian soldiers."   193 ROU CMR

trade/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Greek troops traded fire on Malaysian soldiers."   193 GRC MYS

direct/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Indian troops directed fire on Polish soldiers."   193 IND POL

rain/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Greek troops rained fire on Spanish soldiers."   193 GRC ESP

pour/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Portuguese troops poured fire on Zambian soldiers."   193 PRT ZMB

train/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Nigerian troops trained fire on Ghanaian soldiers."   193 NGA GHA

aim/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Hungarian troops aimed fire on Pakistani soldiers."   193 HUN PAK

turn/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Laotian troops turned shots at Pakistani soldiers."   193 LAO PAK

concentrate/fire verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{fire,gunfire,shot,gun,artillery fire,bullet,small-arms fire,machine-gun fire,weapon,volley}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194  when obj{artillery fire}
  core   193
  +  "Malawian troops concentrated fire on Romanian soldiers."   193 MWI ROU

fire/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Mexican rebels fired rockets at Albania."   194 MEX ALB

launch/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Togolese rebels launched rockets at Uganda."   194 TGO UGA

rain/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Latvian rebels rained rockets at Pakistan."   194 LVA PAK

lob/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Somali rebels lobbed rockets at Finland."   194 SOM FIN

send/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Guatemalan rebels sent rockets at Hungary."   194 GTM HUN

pour/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Nepalese rebels poured rockets at Portugal."   194 NPL PRT

unleash/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Nepalese rebels unleashed rockets at Norway."   194 NPL NOR

hurl/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Somali rebels hurled rockets at Togo."   194 SOM TGO

aim/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Mexican rebels aimed rockets at Egypt."   194 MEX EGY

shower/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Romanian rebels showered rockets at Latvia."   194 ROU LVA

loose/rockets verb
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Guatemalan rebels loosed rockets at Greece."   194 GTM GRC

loose-off/rockets verb loose off
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:against|obl:toward|obl:in|obl:over=recipient
  need   obj{rocket,mortar,shell,mortar shell,missile,artillery shell,grenade,barrage,salvo,projectile,volley,mortar round,round}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,@troop,@warship}
  need   obl:on|obl:at|obl:into|obl:against|obl:toward|obl:over{%country,%MIL,%REB,%COP,%CVL,%GOV,@site,@territory,@troop,@person}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   194
  +  "Belarusian rebels loosed off rockets at Thailand."   194 BLR THA

plant/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Nepalese rebel planted a bomb at a Chilean embassy."   183 NPL CHL

set-off/bombs verb set off
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Portuguese rebel set off a bomb at a Finnish embassy."   183 PRT FIN

explode/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Cameroonian rebel exploded a bomb at a Mexican embassy."   183 CMR MEX

throw/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Latvian rebel threw a bomb at a Kenyan embassy."   183 LVA KEN

lay/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Laotian rebel laid a bomb at a Cameroonian embassy."   183 LAO CMR

hurl/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Latvian rebel hurled a bomb at an Albanian embassy."   183 LVA ALB

place/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Serbian rebel placed a bomb at a Mexican embassy."   183 SRB MEX

let-off/bombs verb let off
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Swedish rebel let off a bomb at a Vietnamese embassy."   183 SWE VNM

trigger/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Turkish rebel triggered a bomb at a Greek embassy."   183 TUR GRC

hide/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Ugandan rebel hid a bomb at an Indian embassy."   183 UGA IND

leave/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Belarusian rebel left a bomb at a Moroccan embassy."   183 BLR MAR

toss/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "An Algerian rebel tossed a bomb at a Malaysian embassy."   183 DZA MYS

lob/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Greek rebel lobbed a bomb at an Iranian embassy."   183 GRC IRN

ignite/bombs verb
  frame  nsubj=actor  obl:at|obl:in|obl:near|obl:outside|obl:on|obl:under|obl:into|obl:against=recipient
  need   obj{bomb,car bomb,roadside bomb,explosive,explosive device,grenade,device,mine,land mine,landmine,vest,suicide vest,suicide belt,petrol bomb,truck bomb,parcel bomb,dynamite,suicide bomb,charge,blast,explosion}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,gunman,militant,rebel,soldier,militia,police,fighter,attacker,man,mob,assailant,troop,settler,bandit,terrorist,jihadist,guard,army,force,extremist,insurgent,guerrilla,robber,gang,killer,hitman,assassin,bomber,sniper,policeman,officer,jailer,youth,warlord,Islamist,separatist,pirate,teenager,suspect,warplane,drone,man,woman,@bomb}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1831  when obj{vest,suicide vest,suicide belt}
  core   1833  when obj{roadside bomb,mine,land mine,landmine}
  core   1832  when obj{car bomb,truck bomb}
  core   183
  +  "A Portuguese rebel ignited a bomb at a Thai embassy."   183 PRT THA

drop/drop verb
  frame  nsubj=actor  obl:on|nmod:on|obl:over|obl:in=recipient
  need   obj{bomb,barrel bomb,cluster bomb,bombs,leaflet bomb,napalm,white phosphorus,munition}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   195
  +  "Cameroonian jets dropped bombs on Ethiopia."   195 CMR ETH

rain/drop verb
  frame  nsubj=actor  obl:on|nmod:on|obl:over|obl:in=recipient
  need   obj{bomb,barrel bomb,cluster bomb,bombs,leaflet bomb,napalm,white phosphorus,munition}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   195
  +  "Serbian jets rained bombs on Romania."   195 SRB ROU

unload/drop verb
  frame  nsubj=actor  obl:on|nmod:on|obl:over|obl:in=recipient
  need   obj{bomb,barrel bomb,cluster bomb,bombs,leaflet bomb,napalm,white phosphorus,munition}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   195
  +  "Mexican jets unloaded bombs on Cameroon."   195 MEX CMR

dump/drop verb
  frame  nsubj=actor  obl:on|nmod:on|obl:over|obl:in=recipient
  need   obj{bomb,barrel bomb,cluster bomb,bombs,leaflet bomb,napalm,white phosphorus,munition}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   195
  +  "Libyan jets dumped bombs on Mexico."   195 LBY MEX

wage/war verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{war,jihad,holy war,guerrilla war,war of attrition,total war}
  need   subj{%country,%MIL,%REB,%GOV,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on|obl:against{drug,crime,poverty,corruption,terror,waste,virus,inflation,gang,cancer}
  core   190
  +  "Vietnam waged war on Morocco."   190 VNM MAR

fight/war verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{war,jihad,holy war,guerrilla war,war of attrition,total war}
  need   subj{%country,%MIL,%REB,%GOV,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on|obl:against{drug,crime,poverty,corruption,terror,waste,virus,inflation,gang,cancer}
  core   190
  +  "Ecuador fought war against Sweden."   190 ECU SWE

start/war verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{war,jihad,holy war,guerrilla war,war of attrition,total war}
  need   subj{%country,%MIL,%REB,%GOV,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on|obl:against{drug,crime,poverty,corruption,terror,waste,virus,inflation,gang,cancer}
  core   190
  +  "Rwanda started war on Kenya."   190 RWA KEN

launch/war verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{war,jihad,holy war,guerrilla war,war of attrition,total war}
  need   subj{%country,%MIL,%REB,%GOV,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on|obl:against{drug,crime,poverty,corruption,terror,waste,virus,inflation,gang,cancer}
  core   190
  +  "Cameroon launched war on Greece."   190 CMR GRC

make/war verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{war,jihad,holy war,guerrilla war,war of attrition,total war}
  need   subj{%country,%MIL,%REB,%GOV,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on|obl:against{drug,crime,poverty,corruption,terror,waste,virus,inflation,gang,cancer}
  core   190
  +  "Vietnam made war on Libya."   190 VNM LBY

provoke/war verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at|obl:in|obl:with=recipient
  need   obj{war,jihad,holy war,guerrilla war,war of attrition,total war}
  need   subj{%country,%MIL,%REB,%GOV,%UAF}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}  obl:on|obl:against{drug,crime,poverty,corruption,terror,waste,virus,inflation,gang,cancer}
  core   190
  +  "Rwanda provoked war on Nigeria."   190 RWA NGA

take/own-life verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   obj{life}
  need   subj{%MIL,%REB,%UAF,%COP,attack,bombing,shooting,rebel,gunman,militant,airstrike,raid,massacre,soldier}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   180
  +  "Somali soldiers took the lives of Malaysian villagers."   180 SOM MYS

claim/own-life verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   obj{life}
  need   subj{%MIL,%REB,%UAF,%COP,attack,bombing,shooting,rebel,gunman,militant,airstrike,raid,massacre,soldier}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   180
  +  "Ecuadorian soldiers claimed the lives of Pakistani villagers."   180 ECU PAK

end/own-life verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   obj{life}
  need   subj{%MIL,%REB,%UAF,%COP,attack,bombing,shooting,rebel,gunman,militant,airstrike,raid,massacre,soldier}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   180
  +  "Egyptian soldiers ended the lives of Zambian villagers."   180 EGY ZMB

slit/throats verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   obj{throat}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1823
  +  "Greek rebels slit the throats of two Libyan traders."   1823 GRC LBY

cut/throats verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   obj{throat}
  not    subj{@sport,@disaster,@accident,@culture,virus,disease}
  core   1823
  +  "Portuguese rebels cut the throats of two Vietnamese traders."   1823 PRT VNM

come/fire-under verb
  frame  nsubj=recipient  obl:from=actor
  need   obl:under{fire,gunfire,sniper fire,attack,mortar fire,rocket fire,shelling}
  not    subj{%GOV,%BUS,plan,decision,policy,minister,president}
  core   193
  +  "Chilean troops came under fire from Greek soldiers."   193 GRC CHL

go-off/go-off verb go off
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb went off at a Cameroonian embassy."   183 - CMR

blow-up/go-off verb blow up
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb blew up a Portuguese embassy."   183 - PRT

explode/go-off verb
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb exploded at an Iranian embassy."   183 - IRN

detonate/go-off verb
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb detonated at a Romanian embassy."   183 - ROU

blast/go-off verb
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb blasted at a Guatemalan embassy."   183 - GTM

rip-through/go-off verb rip through
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb ripped through at an Armenian embassy."   183 - ARM

tear-through/go-off verb tear through
  frame  obl:in|obl:at|obl:near|obl:outside|obl:on|obl:under|obj|obl:through=recipient
  need   subj{@bomb,suicide bomber,bomber,bomb,car bomb,truck bomb,lorry bomb,grenade,rocket}
  not    subj{gas explosion}
  core   1831  when subj{suicide bomber,bomber}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb tore through at a Malawian embassy."   183 - MWI

slaughter/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The slaughter of Greek villagers by Cameroonian soldiers went on."   180 CMR GRC

butchery/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The butchery of Libyan villagers by Cuban soldiers went on."   180 CUB LBY

slaying/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The slaying of Iranian villagers by Malaysian soldiers went on."   180 MYS IRN

extermination/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The extermination of Indian villagers by Ecuadorian soldiers went on."   180 ECU IND

liquidation/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The liquidation of Ghanaian villagers by Finnish soldiers went on."   180 FIN GHA

carnage/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The carnage of Cuban villagers by Indian soldiers went on."   180 IND CUB

bloodbath/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The bloodbath of Rwandan villagers by Swedish soldiers went on."   180 SWE RWA

lynching/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The lynching of Nepalese villagers by Gambian soldiers went on."   180 GMB NPL

beheading/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The beheading of Armenian villagers by Spanish soldiers went on."   180 ESP ARM

decapitation/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The decapitation of Somali villagers by Senegalese soldiers went on."   180 SEN SOM

stabbing/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The stabbing of Laotian villagers by Somali soldiers went on."   180 SOM LAO

knifing/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The knifing of Spanish villagers by Somali soldiers went on."   180 SOM ESP

summary-execution/kill noun execution
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{summary}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A summary execution on Algerian villagers by Nigerian soldiers was noted."   180 NGA DZA

extrajudicial-killing/kill noun killing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{extrajudicial}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A extrajudicial killing on Romanian villagers by Sudanese soldiers was noted."   180 SDN ROU

mass-murder/kill noun murder
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A mass murder on Ghanaian villagers by Ugandan soldiers was noted."   180 UGA GHA

mass-stabbing/kill noun stabbing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The mass stabbing of Chilean villagers by Algerian soldiers went on."   180 DZA CHL

triple-murder/kill noun murder
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{triple}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A triple murder on Romanian villagers by Moroccan soldiers was noted."   180 MAR ROU

double-murder/kill noun murder
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{double}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A double murder on Laotian villagers by Chilean soldiers was noted."   180 CHL LAO

targeted-killing/kill noun killing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{targeted}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A targeted killing on Panamanian villagers by Moroccan soldiers was noted."   180 MAR PAN

mass-execution/kill noun execution
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A mass execution on Spanish villagers by Pakistani soldiers was noted."   180 PAK ESP

execution/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "A execution on Hungarian villagers by Zambian soldiers was noted."   180 ZMB HUN

hanging/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The hanging of Finnish villagers by Rwandan soldiers went on."   180 RWA FIN

strangling/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The strangling of Turkish villagers by Chilean soldiers went on."   180 CHL TUR

strangulation/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The strangulation of Somali villagers by Ugandan soldiers went on."   180 UGA SOM

drowning/kill noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{plan,policy,order,animal,cattle,whale,will,plot,contract}  nmod:on{heart}
  core   1823  when compound{knife,machete,axe,sword}
  core   180  when nmod:of|nmod:on|nmod:against|nmod:by{*}
  core   180  when poss{*}
  +  "The drowning of Algerian villagers by Togolese soldiers went on."   180 TGO DZA

genocide/genocide noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   203  when amod|compound{ethnic}
  core   203  when nmod:of|nmod:against{%country,%CVL,minority} poss|nmod:by{*}
  core   202  when nmod:of|nmod:against|nmod:by{*}
  +  "The genocide of Armenian villagers by Finnish soldiers went on."   203 FIN ARM

ethnic-cleansing/genocide noun cleansing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{ethnic}
  not    nmod:on{heart}
  core   203  when amod|compound{ethnic}
  core   203  when nmod:of|nmod:against{%country,%CVL,minority} poss|nmod:by{*}
  core   202  when nmod:of|nmod:against|nmod:by{*}
  +  "The ethnic cleansing of Spanish villagers by Thai soldiers went on."   203 THA ESP

pogrom/genocide noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   203  when amod|compound{ethnic}
  core   203  when nmod:of|nmod:against{%country,%CVL,minority} poss|nmod:by{*}
  core   202  when nmod:of|nmod:against|nmod:by{*}
  +  "The pogrom of Swedish villagers by Sudanese soldiers went on."   203 SDN SWE

mass-atrocity/genocide noun atrocity
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:on{heart}
  core   203  when amod|compound{ethnic}
  core   203  when nmod:of|nmod:against{%country,%CVL,minority} poss|nmod:by{*}
  core   202  when nmod:of|nmod:against|nmod:by{*}
  +  "The mass atrocity of Egyptian villagers by Latvian soldiers went on."   203 LVA EGY

atrocity/genocide noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   203  when amod|compound{ethnic}
  core   203  when nmod:of|nmod:against{%country,%CVL,minority} poss|nmod:by{*}
  core   202  when nmod:of|nmod:against|nmod:by{*}
  +  "The atrocity of Ghanaian villagers by Moroccan soldiers went on."   203 MAR GHA

ethnic-massacre/genocide noun massacre
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{ethnic}
  not    nmod:on{heart}
  core   203  when amod|compound{ethnic}
  core   203  when nmod:of|nmod:against{%country,%CVL,minority} poss|nmod:by{*}
  core   202  when nmod:of|nmod:against|nmod:by{*}
  +  "The ethnic massacre of Chilean villagers by Turkish soldiers went on."   202 TUR CHL

beating/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The beating of Ecuadorian villagers by Laotian soldiers went on."   182 LAO ECU

flogging/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The flogging of Libyan villagers by Chilean soldiers went on."   182 CHL LBY

whipping/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The whipping of Armenian villagers by Ecuadorian soldiers went on."   182 ECU ARM

caning/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The caning of Algerian villagers by Togolese soldiers went on."   182 TGO DZA

maltreatment/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The maltreatment of Greek villagers by Guatemalan soldiers went on."   182 GTM GRC

mistreatment/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The mistreatment of Libyan villagers by Bolivian soldiers went on."   182 BOL LBY

thrashing/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The thrashing of Indian villagers by Algerian soldiers went on."   182 DZA IND

brutality/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The brutality of Senegalese villagers by Ghanaian soldiers went on."   182 GHA SEN

mutilation/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The mutilation of Indian villagers by Finnish soldiers went on."   182 FIN IND

maiming/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The maiming of Thai villagers by Mexican soldiers went on."   182 MEX THA

mugging/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The mugging of Belarusian villagers by Greek soldiers went on."   182 GRC BLR

manhandling/hurt noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The manhandling of Armenian villagers by Finnish soldiers went on."   182 FIN ARM

police-brutality/hurt noun brutality
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{police}
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The police brutality of Portuguese villagers by Swedish soldiers went on."   182 SWE PRT

physical-abuse/hurt noun abuse
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{physical}
  not    compound{wing,heart}  nmod:on{heart}
  core   182  when nmod:of|nmod:by|nmod:against|nmod:on|poss{*}
  +  "The physical abuse of Mexican villagers by Nepalese soldiers went on."   182 NPL MEX

torture/tort noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   1822  when nmod:of|nmod:by|poss{%country,%MIL,%COP,%GOV,@prisoner,@person}
  +  "The torture of Senegalese villagers by Malaysian soldiers went on."   1822 MYS SEN

waterboarding/tort noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   1822  when nmod:of|nmod:by|poss{%country,%MIL,%COP,%GOV,@prisoner,@person}
  +  "The waterboarding of Armenian villagers by Norwegian soldiers went on."   1822 NOR ARM

electric-shock/tort noun shock
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{electric}
  not    nmod:on{heart}
  core   1822  when nmod:of|nmod:by|poss{%country,%MIL,%COP,%GOV,@prisoner,@person}
  +  "The electric shock of Cameroonian villagers by Algerian soldiers went on."   1822 DZA CMR

sexual-assault/rape noun assault
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{sexual}
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "A sexual assault on a Zambian town by Spanish rebels went on."   1821 ESP ZMB

gang-rape/rape noun rape
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{gang}
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The gang rape of Finnish villagers by Serbian soldiers went on."   1821 SRB FIN

rape/rape noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The rape of Panamanian villagers by Rwandan soldiers went on."   1821 RWA PAN

mass-rape/rape noun rape
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The mass rape of Romanian villagers by Kenyan soldiers went on."   1821 KEN ROU

sexual-violence/rape noun violence
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{sexual}
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The sexual violence of Togolese villagers by Egyptian soldiers went on."   1821 EGY TGO

sexual-abuse/rape noun abuse
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{sexual}
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The sexual abuse of Ethiopian villagers by Peruvian soldiers went on."   1821 PER ETH

molestation/rape noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The molestation of Senegalese villagers by Greek soldiers went on."   1821 GRC SEN

child-abuse/rape noun abuse
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{child}
  not    nmod:of{trust,power}  nmod:on{heart}
  core   1821  when nmod:of|nmod:by|nmod:against|poss|nmod:on{*}
  +  "The child abuse of Sudanese villagers by Ghanaian soldiers went on."   1821 GHA SDN

kidnapping/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The kidnapping of Egyptian villagers by Chilean soldiers went on."   181 CHL EGY

abduction/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The abduction of Togolese villagers by Thai soldiers went on."   181 THA TGO

hijacking/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The hijacking of Rwandan villagers by Somali soldiers went on."   181 SOM RWA

capture/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The capture of Indian villagers by Malawian soldiers went on."   181 MWI IND

kidnap/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The kidnap of Finnish villagers by Norwegian soldiers went on."   181 NOR FIN

seizure/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "A seizure on a Guatemalan town by Cuban rebels went on."   181 CUB GTM

mass-kidnapping/hostage noun kidnapping
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The mass kidnapping of Cuban villagers by Libyan soldiers went on."   181 LBY CUB

mass-abduction/hostage noun abduction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The mass abduction of Greek villagers by Bolivian soldiers went on."   181 BOL GRC

enslavement/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The enslavement of Turkish villagers by Nigerian soldiers went on."   181 NGA TUR

ransom-kidnapping/hostage noun kidnapping
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{ransom}
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The ransom kidnapping of Spanish villagers by Laotian soldiers went on."   181 LAO ESP

hostage-crisis/hostage noun crisis
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{hostage}
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The hostage crisis of Moroccan villagers by Rwandan soldiers went on."   181 RWA MAR

carjacking/hostage noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{heart}
  core   181  when nmod:of|nmod:by|poss{@person,@captive,%country,%MIL,%JRN,%GOV,%CVL,%REB,%UAF,plane,bus,ship,tanker,boy,girl}
  +  "The carjacking of Ethiopian villagers by Egyptian soldiers went on."   181 EGY ETH

car-bombing/bombs noun bombing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{car}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A car bombing against a Sudanese convoy was noted."   183 - SDN

truck-bombing/bombs noun bombing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{truck}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A truck bombing against a Polish convoy was noted."   183 - POL

bus-bombing/bombs noun bombing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{bus}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A bus bombing against an Indian convoy was noted."   183 - IND

bomb-attack/bombs noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{bomb}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A bomb attack against a Sudanese convoy was noted."   183 - SDN

bomb-blast/bombs noun blast
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{bomb}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A bomb blast against a Cuban convoy was noted."   183 - CUB

bomb-explosion/bombs noun explosion
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{bomb}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A bomb explosion against a Finnish convoy was noted."   183 - FIN

car-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{car}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A car bomb by Swedish rebels was noted."   1832 SWE -

truck-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{truck}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A truck bomb by Cuban rebels was noted."   1832 CUB -

roadside-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{roadside}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A roadside bomb by Guatemalan rebels was noted."   1833 GTM -

roadside-bombing/bombs noun bombing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{roadside}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A roadside bombing against a Nigerian convoy was noted."   183 - NGA

explosion/bombs noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A explosion against a Moroccan convoy was noted."   183 - MAR

blast/bombs noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A blast against an Algerian convoy was noted."   183 - DZA

letter-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{letter}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A letter bomb against a Spanish convoy was noted."   183 - ESP

parcel-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{parcel}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A parcel bomb against a Polish convoy was noted."   183 - POL

firebombing/bombs noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A firebombing against a Serbian convoy was noted."   183 - SRB

landmine-blast/bombs noun blast
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{landmine}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A landmine blast by Moroccan rebels was noted."   1833 MAR -

twin-bombing/bombs noun bombing
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{twin}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A twin bombing against a Serbian convoy was noted."   183 - SRB

twin-blast/bombs noun blast
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{twin}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A twin blast against a Malaysian convoy was noted."   183 - MYS

detonation/bombs noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A detonation against a Malaysian convoy was noted."   183 - MYS

nail-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{nail}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A nail bomb against an Ecuadorian convoy was noted."   183 - ECU

pipe-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{pipe}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A pipe bomb against a Togolese convoy was noted."   183 - TGO

lorry-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{lorry}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A lorry bomb by Nepalese rebels was noted."   1832 NPL -

petrol-bomb/bombs noun bomb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{petrol}
  not    compound|amod{gas,boiler,volcanic,nuclear,mine,steam,population,accidental,factory,chemical,dust,solar}  nmod:on{heart}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck,lorry}
  core   1833  when compound{roadside,landmine}
  core   183  when compound|amod{bomb,grenade,letter,parcel,pipe,nail,twin,petrol,bus}
  core   183  when nmod:by{%REB,%UAF,bomber,militant,rebel}
  core   183  when nmod:outside|nmod:on|nmod:against{%GOV,%MIL,%COP,embassy,police station,checkpoint,mosque,church,barracks,convoy,headquarters,ministry,synagogue,consulate}
  +  "A petrol bomb against a Polish convoy was noted."   183 - POL

assassination-attempt/assn noun attempt
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{assassination}
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "An assassination attempt on the Spanish president failed."   185 - ESP

murder-attempt/assn noun attempt
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{murder}
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "An murder attempt on the Norwegian president failed."   185 - NOR

attempted-assassination/assn noun assassination
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{attempted}
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "The attempted assassination of the Latvian president failed."   185 - LVA

attempted-murder/assn noun murder
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{attempted}
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "An attempted murder on the Serbian president failed."   185 - SRB

assassination-plot/assn noun plot
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{assassination}
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "An assassination plot on the Ghanaian president failed."   185 - GHA

murder-plot/assn noun plot
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{murder}
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "An murder plot on the Ethiopian president failed."   185 - ETH

attempt/assn noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:on{record,summit,title}  nmod:on{heart}
  core   185  when compound|amod{assassination,murder,attempted}
  core   185  when nmod:on{life,%GOV,president,minister,leader}
  +  "An attempt on the Egyptian president failed."   185 - EGY

skirmish/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The skirmish between Vietnam and Algeria went on."   190 VNM;DZA -

firefight/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The firefight between Ethiopia and Thailand went on."   190 ETH;THA -

gunfight/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The gunfight between Somalia and Nigeria went on."   190 SOM;NGA -

shootout/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The shootout between Turkey and Nigeria went on."   190 TUR;NGA -

gun-battle/battle noun battle
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{gun}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The gun battle between Malawi and Ethiopia went on."   190 MWI;ETH -

battle/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "A battle between Nigerian and Rwandan troops went on."   190 NGA;RWA -

combat/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The combat between Thailand and Uganda went on."   190 THA;UGA -

fighting/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The fighting between Vietnam and Panama went on."   190 VNM;PAN -

ground-fighting/battle noun fighting
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{ground}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The ground fighting between Egypt and Bolivia went on."   190 EGY;BOL -

border-clash/battle noun clash
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{border}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The border clash between Iran and India went on."   190 IRN;IND -

border-skirmish/battle noun skirmish
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{border}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The border skirmish between Greece and Pakistan went on."   190 GRC;PAK -

exchange-of-fire/battle noun fire
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{exchange of}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The exchange of fire between Hungary and Serbia went on."   190 HUN;SRB -

hostilities/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The hostilities between Nepal and Libya went on."   190 NPL;LBY -

civil-war/battle noun war
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{civil}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The civil war between Finland and Malaysia went on."   190 FIN;MYS -

border-war/battle noun war
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{border}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The border war between Nigeria and Chile went on."   190 NGA;CHL -

gunfire/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The gunfire between Belarus and Kenya went on."   190 BLR;KEN -

crossfire/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The crossfire between Turkey and Ecuador went on."   190 TUR;ECU -

armed-clash/battle noun clash
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{armed}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The armed clash between Guatemala and Latvia went on."   190 GTM;LVA -

armed-confrontation/battle noun confrontation
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{armed}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The armed confrontation between Peru and Serbia went on."   190 PER;SRB -

confrontation/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The confrontation between Ecuador and Malaysia went on."   190 ECU;MYS -

engagement/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The engagement between Belarus and Algeria went on."   190 BLR;DZA -

standoff/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The standoff between Poland and Laos went on."   190 POL;LAO -

naval-battle/battle noun battle
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{naval}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The naval battle between Iran and Algeria went on."   190 IRN;DZA -

air-battle/battle noun battle
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  need   compound|amod{air}
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The air battle between Somalia and Morocco went on."   190 SOM;MAR -

dogfight/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The dogfight between Cuba and Ecuador went on."   190 CUB;ECU -

duel/battle noun
  frame  nmod:between|nmod:with|nmod:by|amod|poss=actor  nmod:in|nmod:at|nmod:near|nmod:on=place
  not    nmod:on{heart}
  core   190 reciprocal  when nmod:between|nmod:with|nmod:by{%country,%MIL,%REB,%COP,%UAF,%CRM,troop,soldier,rebel,police,gunman,militia,fighter}
  +  "The duel between Hungary and Morocco went on."   190 HUN;MAR -

blitz/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A blitz by Peru on a Panamanian town went on."   190 PER PAN

onslaught/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A onslaught by India on a Kenyan town went on."   190 IND KEN

barrage/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A barrage by Rwanda on a Romanian town went on."   190 RWA ROU

counterattack/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A counterattack by Iran on a Vietnamese town went on."   190 IRN VNM

counterassault/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A counterassault by Spain on a Swedish town went on."   190 ESP SWE

ground-offensive/raids noun offensive
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{ground}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A ground offensive by Algeria on an Albanian town went on."   190 DZA ALB

ground-invasion/raids noun invasion
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{ground}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A ground invasion by Turkish troops went on."   190 TUR -

ground-operation/raids noun operation
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{ground}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A ground operation by Senegal on an Egyptian town went on."   190 SEN EGY

commando-raid/raids noun raid
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{commando}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A commando raid by Ghana on a Chilean town went on."   190 GHA CHL

dawn-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{dawn}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A dawn attack by Ethiopia on a Laotian town went on."   190 ETH LAO

gun-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{gun}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A gun attack by Egypt on a Mexican town went on."   193 EGY MEX

arson-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{arson}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A arson attack by Finland on a Malawian town went on."   190 FIN MWI

terror-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{terror}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A terror attack by Vietnam on a Nepalese town went on."   190 VNM NPL

terrorist-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{terrorist}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A terrorist attack by Spain on a Serbian town went on."   190 ESP SRB

insurgent-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{insurgent}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A insurgent attack by Finland on an Iranian town went on."   190 FIN IRN

rebel-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{rebel}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A rebel attack by Spain on an Egyptian town went on."   190 ESP EGY

militant-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{militant}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A militant attack by Morocco on a Gambian town went on."   190 MAR GMB

armed-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{armed}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A armed attack by Libya on a Nepalese town went on."   190 LBY NPL

revenge-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{revenge}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A revenge attack by Latvia on a Panamanian town went on."   190 LVA PAN

surprise-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{surprise}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A surprise attack by Peru on an Ethiopian town went on."   190 PER ETH

military-operation/raids noun operation
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{military}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A military operation by Pakistan on an Algerian town went on."   190 PAK DZA

military-strike/raids noun strike
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{military}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A military strike by Turkey on a Cameroonian town went on."   190 TUR CMR

military-offensive/raids noun offensive
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{military}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A military offensive by Cameroon on an Albanian town went on."   190 CMR ALB

military-campaign/raids noun campaign
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{military}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A military campaign by Norway on a Turkish town went on."   190 NOR TUR

military-intervention/raids noun intervention
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{military}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A military intervention by Malawi on an Albanian town went on."   190 MWI ALB

cross-border-raid/raids noun raid
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{cross-border}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A cross-border raid by Guatemala on a Cuban town went on."   190 GTM CUB

hit-and-run-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{hit-and-run}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A hit-and-run attack by Peru on an Indian town went on."   190 PER IND

sneak-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{sneak}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A sneak attack by Sudan on a Somali town went on."   190 SDN SOM

guerrilla-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{guerrilla}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A guerrilla attack by Finland on a Thai town went on."   190 FIN THA

retaliatory-strike/raids noun strike
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{retaliatory}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A retaliatory strike by Guatemala on a Thai town went on."   190 GTM THA

reprisal/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A reprisal by Norway on a Romanian town went on."   190 NOR ROU

retaliation/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A retaliation by Chile on a Vietnamese town went on."   190 CHL VNM

intervention/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A intervention by Zambia on a Sudanese town went on."   190 ZMB SDN

push/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A push by Hungary on a Greek town went on."   190 HUN GRC

advance/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A advance by Iran on a Guatemalan town went on."   190 IRN GTM

armed-incursion/raids noun incursion
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{armed}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A armed incursion by Iranian troops went on."   190 IRN -

air-campaign/raids noun campaign
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{air}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A air campaign by Sweden on a Cuban town went on."   195 SWE CUB

bombing-campaign/raids noun campaign
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{bombing}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A bombing campaign by Togo on a Latvian town went on."   195 TGO LVA

bombing-raid/raids noun raid
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{bombing}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A bombing raid by Guatemala on a Turkish town went on."   190 GTM TUR

missile-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{missile}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A missile attack by Uganda on a Moroccan town went on."   194 UGA MAR

missile-strike/raids noun strike
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{missile}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A missile strike by Uganda on a Laotian town went on."   194 UGA LAO

rocket-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{rocket}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A rocket attack by Sweden on a Togolese town went on."   194 SWE TGO

rocket-fire/raids noun fire
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{rocket}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A rocket fire by Bolivia on a Latvian town went on."   194 BOL LVA

mortar-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mortar}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A mortar attack by Egypt on a Moroccan town went on."   194 EGY MAR

mortar-fire/raids noun fire
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mortar}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A mortar fire by Senegal on an Egyptian town went on."   190 SEN EGY

artillery-fire/raids noun fire
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{artillery}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A artillery fire by Romania on a Nigerian town went on."   194 ROU NGA

artillery-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{artillery}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A artillery attack by Guatemala on a Rwandan town went on."   194 GTM RWA

shellfire/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A shellfire by Norway on an Egyptian town went on."   190 NOR EGY

sniper-fire/raids noun fire
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{sniper}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A sniper fire by Bolivia on a Cuban town went on."   193 BOL CUB

sniper-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{sniper}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A sniper attack by Ghana on an Egyptian town went on."   190 GHA EGY

drone-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{drone}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A drone attack by Malawi on a Peruvian town went on."   1952 MWI PER

drone-strike/raids noun strike
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{drone}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A drone strike by Senegal on an Ecuadorian town went on."   1952 SEN ECU

air-strike/raids noun strike
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{air}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A air strike by Gambia on a Finnish town went on."   195 GMB FIN

air-raid/raids noun raid
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{air}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A air raid by Uganda on a Pakistani town went on."   195 UGA PAK

air-attack/raids noun attack
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{air}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A air attack by Nigeria on a Belarusian town went on."   190 NGA BLR

aerial-bombardment/raids noun bombardment
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{aerial}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A aerial bombardment by Panama on a Finnish town went on."   194 PAN FIN

cannonade/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A cannonade by Guatemala on a Gambian town went on."   190 GTM GMB

salvo/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A salvo by Ecuador on a Norwegian town went on."   190 ECU NOR

fusillade/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A fusillade by Hungary on a Libyan town went on."   190 HUN LBY

strafing/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A strafing by Mexico on a Malawian town went on."   190 MEX MWI

ramming/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A ramming by Malaysia on a Sudanese town went on."   190 MYS SDN

mass-shooting/raids noun shooting
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{mass}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A mass shooting by Spanish troops went on."   193 ESP -

school-shooting/raids noun shooting
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{school}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A school shooting by Egyptian troops went on."   193 EGY -

drive-by-shooting/raids noun shooting
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  need   compound|amod{drive-by}
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A drive-by shooting by Belarusian troops went on."   193 BLR -

sniping/raids noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    nmod:for{election,change}  nmod:of{technology,army}  nmod:on{heart}
  core   1952  when compound{drone}
  core   195  when compound|amod{air,bombing,aerial}
  core   194  when compound{missile,rocket,mortar,artillery}
  core   193  when compound|amod{sniper,gun,mass,school,drive-by}
  core   190  when nmod:by|poss|nmod:on|nmod:against|amod{%country,%MIL,%REB,%UAF,%GOV,@territory,@site}
  +  "A sniping by Romania on a Mexican town went on."   190 ROU MEX

rock/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb rocked a Mexican mosque."   183 - MEX

shake/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb shook a Libyan mosque."   183 - LBY

hit/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb hit an Ethiopian mosque."   183 - ETH

jolt/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb jolted a Ghanaian mosque."   183 - GHA

devastate/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb devastated an Iranian mosque."   183 - IRN

destroy/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "Two explosions destroyed a Ugandan mosque."   183 - UGA

damage/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb damaged a Laotian mosque."   183 - LAO

wreck/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb wrecked an Albanian mosque."   183 - ALB

rip/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb ripped a Kenyan mosque."   183 - KEN

tear/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb tore a Belarusian mosque."   183 - BLR

target/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb targeted a Somali mosque."   183 - SOM

strike/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb struck through a Mexican mosque."   183 - MEX

kill/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb killed a Turkish mosque."   183 - TUR

injure/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb injured an Ecuadorian mosque."   183 - ECU

wound/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb wounded a Libyan mosque."   183 - LBY

shatter/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb shattered a Guatemalan mosque."   183 - GTM

gut/blast verb
  frame  obj|obl:in|obl:through|obl:at|obl:near|obl:apart=recipient
  need   subj{bomb,car bomb,truck bomb,lorry bomb,suicide bomber,suicide bomb,roadside bomb,landmine,grenade,bomb blast,bomb explosion,bombing,explosion,blast}
  need   obj|obl:through|obl:at{@site,@person,@territory,%country,%MIL,%COP,capital}
  not    subj{gas explosion,gas blast,mine explosion}  obl:at{mine,factory,plant}
  core   1831  when subj{suicide bomber,suicide bomb}
  core   1832  when subj{car bomb,truck bomb,lorry bomb}
  core   1833  when subj{roadside bomb,mine,landmine}
  core   183
  +  "A bomb gutted a Vietnamese mosque."   183 - VNM

mass-shooting/place-blast noun shooting
  frame  nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:of|nmod:across|nmod:against=recipient  nmod:by|poss|amod|compound=actor
  need   compound|amod{mass}
  need   nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:across{*}
  not    compound|amod{gas,boiler,mine,volcanic,chemical}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck}
  core   1833  when compound{roadside}
  core   194  when compound{mortar,rocket}
  core   193  when compound|amod{mass,drive-by,gun,sniper}
  core   1823 primitive  when compound{knife}
  core   180  when compound|amod{terror,terrorist,arson}
  core   183  when compound{bomb,bus,grenade,mine}
  core   190
  +  "A mass shooting near the Senegalese embassy was reported."   193 - SEN

drive-by-shooting/place-blast noun shooting
  frame  nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:of|nmod:across|nmod:against=recipient  nmod:by|poss|amod|compound=actor
  need   compound|amod{drive-by}
  need   nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:across{*}
  not    compound|amod{gas,boiler,mine,volcanic,chemical}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck}
  core   1833  when compound{roadside}
  core   194  when compound{mortar,rocket}
  core   193  when compound|amod{mass,drive-by,gun,sniper}
  core   1823 primitive  when compound{knife}
  core   180  when compound|amod{terror,terrorist,arson}
  core   183  when compound{bomb,bus,grenade,mine}
  core   190
  +  "A drive-by shooting near the Latvian embassy was reported."   193 - LVA

stabbing/place-blast noun
  frame  nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:of|nmod:across|nmod:against=recipient  nmod:by|poss|amod|compound=actor
  need   nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:across{*}
  not    compound|amod{gas,boiler,mine,volcanic,chemical}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck}
  core   1833  when compound{roadside}
  core   194  when compound{mortar,rocket}
  core   193  when compound|amod{mass,drive-by,gun,sniper}
  core   1823 primitive  when compound{knife}
  core   180  when compound|amod{terror,terrorist,arson}
  core   183  when compound{bomb,bus,grenade,mine}
  core   190
  +  "A stabbing in Egypt was reported."   190 - EGY

shooting/place-blast noun
  frame  nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:of|nmod:across|nmod:against=recipient  nmod:by|poss|amod|compound=actor
  need   nmod:in|nmod:at|nmod:near|nmod:outside|nmod:on|nmod:across{*}
  not    compound|amod{gas,boiler,mine,volcanic,chemical}
  core   1831  when compound{suicide}
  core   1832  when compound{car,truck}
  core   1833  when compound{roadside}
  core   194  when compound{mortar,rocket}
  core   193  when compound|amod{mass,drive-by,gun,sniper}
  core   1823 primitive  when compound{knife}
  core   180  when compound|amod{terror,terrorist,arson}
  core   183  when compound{bomb,bus,grenade,mine}
  core   190
  +  "A shooting near the Sudanese embassy was reported."   193 - SDN

overthrow/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Nepalese soldiers overthrew the president."   190 NPL -

topple/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Serbian soldiers toppled the president."   190 SRB -

oust/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Malaysian soldiers ousted the president."   190 MYS -

depose/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Togolese soldiers deposed the president."   190 TGO -

dethrone/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Turkish soldiers dethroned the president."   190 TUR -

unseat/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Malawian soldiers unseated the president."   190 MWI -

remove/coup verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Malawian soldiers removed the president."   190 MWI -

bring-down/coup verb bring down
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Belarusian soldiers brought down the president."   190 BLR -

drive-out/coup verb drive out
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Pakistani soldiers drove out the president."   190 PAK -

force-out/coup verb force out
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Moroccan soldiers forced out the president."   190 MAR -

throw-out/coup verb throw out
  frame  nsubj=actor  obj=recipient  obl:from|obl:in=topic
  need   subj{%MIL,%REB,soldier,officer,army,military,troop,rebel,junta,mutineer,colonel}
  need   obj{president,prime minister,government,king,ruler,regime,leader,premier}
  core   190
  +  "Romanian soldiers threw out the president."   190 ROU -

coup/coups noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A coup against the Swedish president was reported."   190 - SWE

coup-attempt/coups noun attempt
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{coup}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A coup attempt against the Nigerian president was reported."   190 - NGA

putsch/coups noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A putsch against the Indian president was reported."   190 - IND

military-coup/coups noun coup
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{military}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A military coup against the Senegalese president was reported."   190 - SEN

military-takeover/coups noun takeover
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{military}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A military takeover against the Panamanian president was reported."   190 - PAN

coup-plot/coups noun plot
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{coup}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A coup plot against the Greek president was reported."   190 - GRC

mutiny/coups noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A mutiny against the Belarusian president was reported."   190 - BLR

overthrow/coups noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A overthrow against the Ghanaian president was reported."   190 - GHA

failed-coup/coups noun coup
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{failed}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A failed coup against the Peruvian president was reported."   190 - PER

attempted-coup/coups noun coup
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{attempted}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A attempted coup against the Chilean president was reported."   190 - CHL

palace-coup/coups noun coup
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{palace}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A palace coup against the Mexican president was reported."   190 - MEX

power-grab/coups noun grab
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against|nmod:of=recipient  nmod:in=place
  need   compound|amod{power}
  core   190  when nmod:in|nmod:against|nmod:by|amod|poss|nmod:of{%country,%GOV,%MIL,*}
  +  "A power grab against the Portuguese president was reported."   190 - PRT
