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
  +  "Prosecutors in Malawi examined the killing of a minister."   090 MWI -
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
  +  "Prosecutors in Cuba scrutinised the killing of a minister."   090 CUB -

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
  +  "Prosecutors in Finland scrutinized the killing of a minister."   090 FIN -

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
  +  "Prosecutors in Bhutan probed the killing of a minister."   090 BTN -

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
  +  "Prosecutors in Uganda reviewed the killing of a minister."   090 UGA -

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
  +  "Prosecutors in Slovenia audited the killing of a minister."   090 SVN -

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
  +  "Prosecutors in Ecuador reinvestigated the killing of a minister."   090 ECU -

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
  +  "Prosecutors in Namibia interrogated the killing of a minister."   090 NAM -

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
  +  "Prosecutors in Fiji grilled the killing of a minister."   090 FJI -

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
  +  "Prosecutors in Thailand traced the killing of a minister."   090 THA -

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
  +  "Prosecutors in Croatia looked into the killing of a minister."   090 HRV -
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
  +  "Prosecutors in Panama inquired into the killing of a minister."   090 PAN -

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
  +  "Prosecutors in Latvia enquired into the killing of a minister."   090 LVA -

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
  +  "Prosecutors in Tunisia probed into the killing of a minister."   090 TUN -

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
  +  "Prosecutors in Belgium delved into the killing of a minister."   090 BEL -

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
  +  "Prosecutors in Honduras dug into the killing of a minister."   090 HND -

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
  +  "Prosecutors in Sweden checked into the killing of a minister."   090 SWE -

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
  +  "Prosecutors in Rwanda went into the killing of a minister."   090 RWA -

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
  +  "Prosecutors in Bulgaria opened an inquiry into the killing of a minister."   090 BGR -

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
  +  "Prosecutors in Ethiopia launched an inquiry into the killing of a minister."   090 ETH -

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
  +  "Prosecutors in Greece started an inquiry into the killing of a minister."   090 GRC -

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
  +  "Prosecutors in Uruguay began an inquiry into the killing of a minister."   090 URY -

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
  +  "Prosecutors in Cambodia conducted an inquiry into the killing of a minister."   090 KHM -

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
  +  "Prosecutors in Gabon ordered an inquiry into the killing of a minister."   090 GAB -

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
  +  "Prosecutors in Hungary reopened an inquiry into the killing of a minister."   090 HUN -

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
  +  "Prosecutors in Liberia led an inquiry into the killing of a minister."   090 LBR -

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
  +  "Prosecutors in Malta initiated an inquiry into the killing of a minister."   090 MLT -

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
  +  "Prosecutors in Indonesia announced an inquiry into the killing of a minister."   090 IDN -

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
  +  "Prosecutors in Romania set up an inquiry into the killing of a minister."   090 ROU -

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
  +  "Prosecutors in Yemen widened an inquiry into the killing of a minister."   090 YEM -

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
  +  "Prosecutors in Poland held an inquiry into the killing of a minister."   090 POL -

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
  +  "Prosecutors in Lebanon instituted an inquiry into the killing of a minister."   090 LBN -

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
  +  "Prosecutors in Kenya commissioned an inquiry into the killing of a minister."   090 KEN -

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
  +  "Prosecutors in Norway resumed an inquiry into the killing of a minister."   090 NOR -

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
  +  "Prosecutors in Peru pursued an inquiry into the killing of a minister."   090 PER -

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
  +  "Prosecutors in Jordan carried out an inquiry into the killing of a minister."   090 JOR -

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
  +  "Prosecutors in Mongolia convened an inquiry into the killing of a minister."   090 MNG -

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
  +  "Prosecutors in Ghana established an inquiry into the killing of a minister."   090 GHA -

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
  +  "Prosecutors in Iceland headed an inquiry into the killing of a minister."   090 ISL -

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
  +  "Prosecutors in Bolivia expanded an inquiry into the killing of a minister."   090 BOL -

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
  +  "Prosecutors in Angola stepped up an inquiry into the killing of a minister."   090 AGO -

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
  +  "Prosecutors in Nepal mounted an inquiry into the killing of a minister."   090 NPL -

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
  +  "Prosecutors in Estonia instigated an inquiry into the killing of a minister."   090 EST -

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
  +  "Prosecutors in Kuwait authorised an inquiry into the killing of a minister."   090 KWT -

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
  +  "Prosecutors in Senegal authorized an inquiry into the killing of a minister."   090 SEN -

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
  +  "Prosecutors in Paraguay formed an inquiry into the killing of a minister."   090 PRY -

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
  +  "Prosecutors in Denmark revived an inquiry into the killing of a minister."   090 DNK -

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
  +  "Prosecutors in Zambia extended an inquiry into the killing of a minister."   090 ZMB -

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
  +  "Prosecutors in Oman broadened an inquiry into the killing of a minister."   090 OMN -

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
  +  "Prosecutors in Chile ran an inquiry into the killing of a minister."   090 CHL -

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
  +  "The inquest into the killing of a minister went on."   090 - -

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
  +  "The reinvestigation into the killing of a minister by prosecutors in Uganda went on."   090 UGA -

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
