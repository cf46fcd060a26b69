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
  +  "Prosecutors in Slovenia examined the killing of a minister."   090 SVN -
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
  +  "Prosecutors in Ecuador scrutinised the killing of a minister."   090 ECU -

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
  +  "Prosecutors in Qatar scrutinized the killing of a minister."   090 QAT -

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
  +  "Prosecutors in Namibia probed the killing of a minister."   090 NAM -

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
  +  "Prosecutors in Austria reviewed the killing of a minister."   090 AUT -

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
  +  "Prosecutors in Fiji audited the killing of a minister."   090 FJI -

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
  +  "Prosecutors in Albania reinvestigated the killing of a minister."   090 ALB -

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
  +  "Prosecutors in Croatia interrogated the killing of a minister."   090 HRV -

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
  +  "Prosecutors in Latvia grilled the killing of a minister."   090 LVA -

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
  +  "Prosecutors in Belgium traced the killing of a minister."   090 BEL -

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
  +  "Prosecutors in Honduras looked into the killing of a minister."   090 HND -
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
  +  "Prosecutors in Sweden inquired into the killing of a minister."   090 SWE -

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
  +  "Prosecutors in Rwanda enquired into the killing of a minister."   090 RWA -

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
  +  "Prosecutors in Bulgaria probed into the killing of a minister."   090 BGR -

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
  +  "Prosecutors in Ethiopia delved into the killing of a minister."   090 ETH -

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
  +  "Prosecutors in Greece dug into the killing of a minister."   090 GRC -

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
  +  "Prosecutors in Uruguay checked into the killing of a minister."   090 URY -

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
  +  "Prosecutors in Cambodia went into the killing of a minister."   090 KHM -

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
  +  "Prosecutors in Gabon opened an inquiry into the killing of a minister."   090 GAB -

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
  +  "Prosecutors in Hungary launched an inquiry into the killing of a minister."   090 HUN -

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
  +  "Prosecutors in Liberia started an inquiry into the killing of a minister."   090 LBR -

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
  +  "Prosecutors in Malta began an inquiry into the killing of a minister."   090 MLT -

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
  +  "Prosecutors in Indonesia conducted an inquiry into the killing of a minister."   090 IDN -

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
  +  "Prosecutors in Romania ordered an inquiry into the killing of a minister."   090 ROU -

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
  +  "Prosecutors in Yemen reopened an inquiry into the killing of a minister."   090 YEM -

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
  +  "Prosecutors in Poland led an inquiry into the killing of a minister."   090 POL -

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
  +  "Prosecutors in Lebanon initiated an inquiry into the killing of a minister."   090 LBN -

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
  +  "Prosecutors in Kenya announced an inquiry into the killing of a minister."   090 KEN -

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
  +  "Prosecutors in Norway set up an inquiry into the killing of a minister."   090 NOR -

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
  +  "Prosecutors in Peru widened an inquiry into the killing of a minister."   090 PER -

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
  +  "Prosecutors in Jordan held an inquiry into the killing of a minister."   090 JOR -

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
  +  "Prosecutors in Mongolia instituted an inquiry into the killing of a minister."   090 MNG -

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
  +  "Prosecutors in Ghana commissioned an inquiry into the killing of a minister."   090 GHA -

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
  +  "Prosecutors in Laos resumed an inquiry into the killing of a minister."   090 LAO -

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
  +  "Prosecutors in Iceland pursued an inquiry into the killing of a minister."   090 ISL -

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
  +  "Prosecutors in Bolivia carried out an inquiry into the killing of a minister."   090 BOL -

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
  +  "Prosecutors in Angola convened an inquiry into the killing of a minister."   090 AGO -

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
  +  "Prosecutors in Nepal established an inquiry into the killing of a minister."   090 NPL -

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
  +  "Prosecutors in Kuwait headed an inquiry into the killing of a minister."   090 KWT -

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
  +  "Prosecutors in Senegal expanded an inquiry into the killing of a minister."   090 SEN -

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
  +  "Prosecutors in Paraguay stepped up an inquiry into the killing of a minister."   090 PRY -

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
  +  "Prosecutors in Denmark mounted an inquiry into the killing of a minister."   090 DNK -

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
  +  "Prosecutors in Zambia instigated an inquiry into the killing of a minister."   090 ZMB -

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
  +  "Prosecutors in Vietnam authorised an inquiry into the killing of a minister."   090 VNM -

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
  +  "Prosecutors in Oman authorized an inquiry into the killing of a minister."   090 OMN -

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
  +  "Prosecutors in Chile formed an inquiry into the killing of a minister."   090 CHL -

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
  +  "Prosecutors in Portugal revived an inquiry into the killing of a minister."   090 PRT -

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
  +  "Prosecutors in Malawi extended an inquiry into the killing of a minister."   090 MWI -

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
  +  "Prosecutors in Finland broadened an inquiry into the killing of a minister."   090 FIN -

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
  +  "Prosecutors in Bhutan ran an inquiry into the killing of a minister."   090 BTN -

probe/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The probe into the killing of a minister by prosecutors in Uganda went on."   090 UGA -

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

scrutiny/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The scrutiny into the killing of a minister went on."   090 - -

questioning/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The questioning into the killing of a minister went on."   090 - -

interrogation/by noun
  frame  poss|nmod:by|amod|compound=actor  nmod:into|nmod:of|nmod:against|nmod:over=recipient
  need   nmod:into|nmod:of|nmod:against|nmod:over{%GOV,%MIL,%COP,%OPP,%LEG,%country,%ELI,%REB,%BUS,%CRM,@crime,@corruption,@rights-abuse,@war-crime,killing,death,murder,attack,bombing,massacre,shooting,abuse,allegation,claim,complaint,disappearance,bribe,leak,accusation,fraud,raid,irregularity,torture,rape,poisoning,plot,clash,explosion,blast,assassination,violation,atrocity,scandal,party,ministry,bank,corruption,election fraud,breach,misconduct,case}
  not    compound{book,film,health}
  core   094  when nmod:into|nmod:of{@war-crime,massacre,atrocity}
  core   092  when nmod:into|nmod:of{@rights-abuse,torture,disappearance}
  core   093  when nmod:into|nmod:of{bombing,attack,raid,airstrike}
  core   091  when nmod:into|nmod:of{@corruption,fraud,bribe,murder,corruption}
  core   090
  +  "The interrogation into the killing of a minister went on."   090 - -

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
  +  "The inquiry into the killing of a minister by prosecutors in Croatia went on."   090 HRV -
