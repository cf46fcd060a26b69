# ACCUSE (CAMEO 09), wider: opening, leading and ordering inquiries; looking into crimes, abuses and attacks.

examine/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Chile examined the killing of a minister."   090 CHL -
  -  "The dentist examined the minister." none

scrutinise/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Portugal scrutinised the killing of a minister."   090 PRT -

scrutinize/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Malawi scrutinized the killing of a minister."   090 MWI -

probe/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Cuba probed the killing of a minister."   090 CUB -

review/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Finland reviewed the killing of a minister."   090 FIN -

audit/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Bhutan audited the killing of a minister."   090 BTN -

reinvestigate/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Uganda reinvestigated the killing of a minister."   090 UGA -

interrogate/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Ecuador interrogated the killing of a minister."   090 ECU -

grill/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Namibia grilled the killing of a minister."   090 NAM -

trace/what verb
  frame  nsubj=actor  obj|obl:for|obl:over=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obj{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obj{@war-crime,massacre,atrocity}
  core   092  when obj{@rights-abuse,torture,disappearance}
  core   093  when obj{bombing,attack,raid,airstrike}
  core   091  when obj{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Fiji traced the killing of a minister."   090 FJI -

look/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Albania looked into the killing of a minister."   090 ALB -
  -  "The tourist looked into a party." none

inquire/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Thailand inquired into the killing of a minister."   090 THA -

enquire/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Croatia enquired into the killing of a minister."   090 HRV -

probe/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Panama probed into the killing of a minister."   090 PAN -

delve/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Latvia delved into the killing of a minister."   090 LVA -

dig/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Tunisia dug into the killing of a minister."   090 TUN -

check/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Belgium checked into the killing of a minister."   090 BEL -

go/into verb
  frame  nsubj=actor  obl:into|obj=recipient
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  need   obl:into{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case,report,use,deal,contract,finances,affair,role,payment,link,circumstance}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into{@war-crime,massacre,atrocity}
  core   092  when obl:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into{bombing,attack,raid,airstrike}
  core   091  when obl:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Honduras went into the killing of a minister."   090 HND -

open/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Sweden opened an inquiry into the killing of a minister."   090 SWE -

launch/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Rwanda launched an inquiry into the killing of a minister."   090 RWA -

start/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Bulgaria started an inquiry into the killing of a minister."   090 BGR -

begin/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Ethiopia began an inquiry into the killing of a minister."   090 ETH -

conduct/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Greece conducted an inquiry into the killing of a minister."   090 GRC -

order/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Uruguay ordered an inquiry into the killing of a minister."   090 URY -

reopen/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Cambodia reopened an inquiry into the killing of a minister."   090 KHM -

lead/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Gabon led an inquiry into the killing of a minister."   090 GAB -

initiate/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Hungary initiated an inquiry into the killing of a minister."   090 HUN -

announce/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Liberia announced an inquiry into the killing of a minister."   090 LBR -

set-up/inquiry verb set up
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Malta set up an inquiry into the killing of a minister."   090 MLT -

widen/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Indonesia widened an inquiry into the killing of a minister."   090 IDN -

hold/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Romania held an inquiry into the killing of a minister."   090 ROU -

institute/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Yemen instituted an inquiry into the killing of a minister."   090 YEM -

commission/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Poland commissioned an inquiry into the killing of a minister."   090 POL -

resume/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Lebanon resumed an inquiry into the killing of a minister."   090 LBN -

pursue/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Kenya pursued an inquiry into the killing of a minister."   090 KEN -

carry-out/inquiry verb carry out
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Norway carried out an inquiry into the killing of a minister."   090 NOR -

convene/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Peru convened an inquiry into the killing of a minister."   090 PER -

establish/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Jordan established an inquiry into the killing of a minister."   090 JOR -

head/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Ghana headed an inquiry into the killing of a minister."   090 GHA -

expand/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Laos expanded an inquiry into the killing of a minister."   090 LAO -

step-up/inquiry verb step up
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Iceland stepped up an inquiry into the killing of a minister."   090 ISL -

mount/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Bolivia mounted an inquiry into the killing of a minister."   090 BOL -

instigate/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Angola instigated an inquiry into the killing of a minister."   090 AGO -

authorise/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Nepal authorised an inquiry into the killing of a minister."   090 NPL -

authorize/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Estonia authorized an inquiry into the killing of a minister."   090 EST -

form/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Kuwait formed an inquiry into the killing of a minister."   090 KWT -

revive/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Senegal revived an inquiry into the killing of a minister."   090 SEN -

extend/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Paraguay extended an inquiry into the killing of a minister."   090 PRY -

broaden/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Zambia broadened an inquiry into the killing of a minister."   090 ZMB -

run/inquiry verb
  frame  nsubj=actor  obl:into|nmod:into|nmod:of|obl:of|obl:against|nmod:against|obl:on|nmod:on|obl:over=recipient
  need   obj{investigation,inquiry,enquiry,probe,inquest,fact-finding mission,commission of inquiry,audit,criminal case,criminal investigation}
  need   subj{%country,%GOV,%COP,%JUD,%LEG,%IGO,%MIL,%NGO,prosecutor,police,detective,investigator,commission,court,judge,watchdog,regulator,ombudsman,panel,committee,inspector,parliament,tribunal,auditor,magistrate,attorney general,grand jury,FBI,agency,rapporteur}
  not    subj{@sport,@business,@culture,scientist,researcher,historian,astronomer}
  core   094  when obl:into|nmod:into{@war-crime,massacre,atrocity}
  core   092  when obl:into|nmod:into{@rights-abuse,torture,disappearance}
  core   093  when obl:into|nmod:into{bombing,attack,raid,airstrike}
  core   091  when obl:into|nmod:into{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "Prosecutors in Vietnam ran an inquiry into the killing of a minister."   090 VNM -

probe/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The probe into the killing of a minister went on."   090 - -

inquest/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The inquest into the killing of a minister by prosecutors in Chile went on."   090 CHL -

enquiry/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The enquiry into the killing of a minister went on."   090 - -

audit/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The audit into the killing of a minister went on."   090 - -

reinvestigation/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The reinvestigation into the killing of a minister went on."   090 - -

inquiry/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The inquiry into the killing of a minister went on."   090 - -
