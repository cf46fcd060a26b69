# SANCTION (CAMEO 116, 16), wider: ties, aid, trade and membership cut, held back or ended; expulsions; dismissals from office.

cut/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Finland cut trade with Cameroon."   163 FIN CMR

slash/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Spain slashed trade with Sweden."   163 ESP SWE

halt/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Gambia halted trade with Malawi."   163 GMB MWI

stop/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Chile stopped trade with Gambia."   163 CHL GMB

suspend/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Serbia suspended trade with Guatemala."   163 SRB GTM

freeze/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Sweden froze trade with Peru."   163 SWE PER

withhold/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Morocco withheld trade with Mexico."   163 MAR MEX

withdraw/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Laos withdrew trade with Egypt."   163 LAO EGY

end/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Nigeria ended trade with Gambia."   163 NGA GMB

discontinue/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Egypt discontinued trade with Togo."   163 EGY TGO

terminate/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Cameroon terminated trade with Iran."   163 CMR IRN

reduce/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Guatemala reduced trade with Togo."   163 GTM TGO

trim/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Albania trimmed trade with Malawi."   163 ALB MWI

curtail/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Zambia curtailed trade with Albania."   163 ZMB ALB

cancel/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Kenya canceled trade with Zambia."   163 KEN ZMB

pull/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Serbia pulled trade with Laos."   163 SRB LAO

block/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Cuba blocked trade with Hungary."   163 CUB HUN

scrap/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Somalia scrapped trade with Peru."   163 SOM PER

cut-off/flow verb cut off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Latvia cut off trade with Rwanda."   163 LVA RWA

hold-back/flow verb hold back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Sudan held back trade with Laos."   163 SDN LAO

hold-up/flow verb hold up
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Finland held up trade with Malawi."   163 FIN MWI

shut-off/flow verb shut off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Pakistan shut off trade with Armenia."   163 PAK ARM

turn-off/flow verb turn off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Thailand turned off trade with Ghana."   163 THA GHA

call-off/flow verb call off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Senegal called off trade with Portugal."   163 SEN PRT

choke-off/flow verb choke off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Senegal choked off aid to Belarus."   162 SEN BLR

pare/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Laos pared trade with Albania."   163 LAO ALB

scale-back/flow verb scale back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Gambia scaled back trade with Ghana."   163 GMB GHA

scale-down/flow verb scale down
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Chile scaled down trade with Peru."   163 CHL PER

cut-back/flow verb cut back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Mexico cut back trade with Poland."   163 MEX POL

pare-back/flow verb pare back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Belarus pared back trade with Greece."   163 BLR GRC

phase-out/flow verb phase out
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Turkey phased out trade with Pakistan."   163 TUR PAK

interrupt/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Sudan interrupted trade with Ethiopia."   163 SDN ETH

cease/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Vietnam ceased trade with Togo."   163 VNM TGO

deny/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Ethiopia denied trade with Algeria."   163 ETH DZA

revoke/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Rwanda revoked trade with Kenya."   163 RWA KEN

abolish/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Peru abolished trade with Guatemala."   163 PER GTM

rescind/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Turkey rescinded trade with Cuba."   163 TUR CUB

put-off/flow verb put off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Sweden put off trade with Cameroon."   163 SWE CMR

hold/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Belarus held trade with Spain."   163 BLR ESP

dry-up/flow verb dry up
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Romania dried up trade with Libya."   163 ROU LBY

switch-off/flow verb switch off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Ethiopia switched off aid to Spain."   162 ETH ESP

restrict/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Pakistan restricted trade with Gambia."   163 PAK GMB

curb/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Spain curbed trade with Belarus."   163 ESP BLR

downgrade/flow verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Nigeria downgraded trade with Egypt."   163 NGA EGY

pull-back/flow verb pull back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Algeria pulled back trade with Ghana."   163 DZA GHA

pare-down/flow verb pare down
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Kenya pared down trade with Armenia."   163 KEN ARM

claw-back/flow verb claw back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for|obl:from|nmod:from|poss|nmod:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%BUS,@aid,@tie,trade,import,export,shipment,delivery,supply,flight,cooperation}
  need   obl:to|obl:with|obl:for|obl:from|obl:of|poss|nmod:of{%country,%IGO,%GOV,%MIL,%REB}
  not    subj{@sport,@business,@disaster}  obl:because_of{@disaster}
  core   1622  when obj{military aid,military assistance,arms delivery,arms sale,weapon,arms,ammunition,military cooperation,military training,arms shipment,security assistance,security aid}
  core   1623  when obj{humanitarian aid,food aid,relief,humanitarian assistance}
  core   1621  when obj{economic aid,development aid,loan,grant,budget support,financial aid,subsidy,economic assistance,bailout,tranche,development assistance}
  core   162  when obj{aid,assistance,funding,fund,contribution,donation,support}
  core   161  when obj{tie,relation,diplomatic tie,diplomatic relation,relationship,contact,link}
  core   163  when obj{trade,import,export,shipment,delivery,oil supply,gas supply,supply,flight,sale,trade relation,commerce,crude,power supply,electricity supply}
  core   161  when obj{cooperation,collaboration,partnership,co-operation,exchange}
  +  "Malaysia clawed back trade with Kenya."   163 MYS KEN

break/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Panama broke diplomatic ties with Serbia."   161 PAN SRB

sever/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Poland severed diplomatic ties with Guatemala."   161 POL GTM

rupture/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Vietnam ruptured diplomatic ties with Hungary."   161 VNM HUN

dissolve/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Nigeria dissolved diplomatic ties with Vietnam."   161 NGA VNM

cut/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Iran cut diplomatic ties with Vietnam."   161 IRN VNM

snap/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Latvia snapped diplomatic ties with Cameroon."   161 LVA CMR

downgrade/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Panama downgraded diplomatic ties with Iran."   161 PAN IRN

abandon/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Romania abandoned diplomatic ties with Albania."   161 ROU ALB

renounce/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Thailand renounced diplomatic ties with Peru."   161 THA PER

drop/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Romania dropped diplomatic ties with Peru."   161 ROU PER

loosen/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Serbia loosened diplomatic ties with Armenia."   161 SRB ARM

end/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Spain ended diplomatic ties with Portugal."   161 ESP PRT

suspend/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Uganda suspended diplomatic ties with Senegal."   161 UGA SEN

withdraw/tie verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Libya withdrew diplomatic ties with Malaysia."   161 LBY MYS

scale-down/tie verb scale down
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Belarus scaled down diplomatic ties with Albania."   161 BLR ALB

break-off/tie verb break off
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Cuba broke off diplomatic ties with Guatemala."   161 CUB GTM

cut-off/tie verb cut off
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@tie,recognition}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport}
  core   161
  +  "Panama cut off diplomatic ties with Serbia."   161 PAN SRB

break/with verb
  frame  nsubj=actor  obl:with=recipient
  need   obl:with{%country}
  need   subj{%country,%GOV}
  not    obj{*}
  core   161
  +  "Turkey broke with Rwanda."   161 TUR RWA

recall/envoy verb
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Senegal recalled its ambassador from Norway."   161 SEN NOR

withdraw/envoy verb
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Albania withdrew its ambassador from Togo."   161 ALB TGO

pull/envoy verb
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Guatemala pulled its ambassador from Libya."   161 GTM LBY

pull-out/envoy verb pull out
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Cuba pulled out its ambassador from Ecuador."   161 CUB ECU

call-home/envoy verb call home
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Pakistan called home its ambassador from Vietnam."   161 PAK VNM

bring-home/envoy verb bring home
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Spain brought home its ambassador from Sweden."   161 ESP SWE

call-back/envoy verb call back
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Nigeria called back its ambassador from Pakistan."   161 NGA PAK

bring-back/envoy verb bring back
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Zambia brought back its ambassador from Kenya."   161 ZMB KEN

summon-home/envoy verb summon home
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Poland summoned home its ambassador from Zambia."   161 POL ZMB

order-home/envoy verb order home
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Poland ordered home its ambassador from Morocco."   161 POL MAR

summon-back/envoy verb summon back
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Greece summoned back its ambassador from Iran."   161 GRC IRN

call/envoy verb
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Hungary called its ambassador from Vietnam."   161 HUN VNM

take-home/envoy verb take home
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:in|nmod:in=recipient
  need   obj{@diplomat,man,mission,diplomatic staff}
  need   obl:from|nmod:from{%country}
  not    subj{@business}
  core   161
  +  "Bolivia took home its ambassador from Poland."   161 BOL POL

close/mission verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Togo closed its embassy in Cuba."   161 TGO CUB

shut/mission verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Rwanda shut its embassy in Nepal."   161 RWA NPL

shutter/mission verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Romania shuttered its embassy in Hungary."   161 ROU HUN

close-down/mission verb close down
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Iran closed down its embassy in Gambia."   161 IRN GMB

shut-down/mission verb shut down
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Peru shut down its embassy in Cameroon."   161 PER CMR

vacate/mission verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Bolivia vacated its embassy in Cameroon."   161 BOL CMR

evacuate/mission verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to|poss|obj=recipient
  need   obj{embassy,consulate,mission,liaison office,legation,diplomatic mission}
  not    obl:because_of{@disaster}
  core   161
  +  "Chile evacuated its embassy in Iran."   161 CHL IRN

expel/expel verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Nigeria expelled two Mexican diplomats."   166 NGA MEX

throw-out/expel verb throw out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Malawi threw out two Pakistani diplomats."   166 MWI PAK

kick-out/expel verb kick out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Vietnam kicked out two Panamanian diplomats."   166 VNM PAN

boot-out/expel verb boot out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Egypt booted out two Hungarian diplomats."   166 EGY HUN

turf-out/expel verb turf out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Togo turfed out two Serbian diplomats."   166 TGO SRB

order-out/expel verb order out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Uganda ordered out two Senegalese diplomats."   166 UGA SEN

send-home/expel verb send home
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Hungary sent home two Spanish diplomats."   166 HUN ESP

eject/expel verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Belarus ejected two Algerian diplomats."   166 BLR DZA

oust/expel verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Sudan ousted two Vietnamese diplomats."   166 SDN VNM

order-home/expel verb order home
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Algeria ordered home two Finnish diplomats."   166 DZA FIN

turn-out/expel verb turn out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Romania turned out two Vietnamese diplomats."   166 ROU VNM

chase-out/expel verb chase out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Cuba chased out two Albanian diplomats."   166 CUB ALB

force-out/expel verb force out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Portugal forced out two Vietnamese diplomats."   166 PRT VNM

drum-out/expel verb drum out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Cameroon drummed out two Somali diplomats."   166 CMR SOM

remove/expel verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of=recipient
  need   obj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy,peacekeeper,aid worker,aid agency,charity,relief agency,%NGO}
  not    subj{@sport,school}
  core   1661  when obj{peacekeeper,blue helmet}
  core   1662  when obj{observer,inspector,monitor,adviser}
  core   1663  when obj{%NGO,aid worker,aid agency,charity,relief agency}
  core   166
  +  "Laos removed two Sudanese diplomats."   166 LAO SDN

tell/leave verb
  frame  nsubj=actor  obj=recipient
  need   obj|iobj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy}
  need   xcomp{leave,go,depart,quit,pack}
  core   166
  +  "Mexico told two Nepalese diplomats to leave."   166 MEX NPL

ask/leave verb
  frame  nsubj=actor  obj=recipient
  need   obj|iobj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy}
  need   xcomp{leave,go,depart,quit,pack}
  core   166
  +  "Thailand asked two Indian diplomats to leave."   166 THA IND

instruct/leave verb
  frame  nsubj=actor  obj=recipient
  need   obj|iobj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy}
  need   xcomp{leave,go,depart,quit,pack}
  core   166
  +  "Hungary instructed two Zambian diplomats to leave."   166 HUN ZMB

direct/leave verb
  frame  nsubj=actor  obj=recipient
  need   obj|iobj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy}
  need   xcomp{leave,go,depart,quit,pack}
  core   166
  +  "Vietnam directed two Belarusian diplomats to leave."   166 VNM BLR

require/leave verb
  frame  nsubj=actor  obj=recipient
  need   obj|iobj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy}
  need   xcomp{leave,go,depart,quit,pack}
  core   166
  +  "Ecuador required two Nigerian diplomats to leave."   166 ECU NGA

give/leave verb
  frame  nsubj=actor  obj=recipient
  need   obj|iobj{diplomat,ambassador,envoy,consul,attache,attaché,consulate,embassy staff,observer,inspector,monitor,adviser,spy}
  need   xcomp{leave,go,depart,quit,pack}
  core   166
  +  "Spain gave two Ugandan diplomats to leave."   166 ESP UGA

expel/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union expelled Sweden from the bloc."   166 org:AU SWE

suspend/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union suspended Norway from the bloc."   166 org:AU NOR

eject/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union ejected Nepal from the bloc."   166 org:AU NPL

exclude/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union excluded Uganda from the bloc."   166 org:AU UGA

oust/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union ousted Portugal from the bloc."   166 org:AU PRT

throw-out/member verb throw out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union threw out Morocco from the bloc."   166 org:AU MAR

bar/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union barred Malawi from the bloc."   166 org:AU MWI

kick-out/member verb kick out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union kicked out Malaysia from the bloc."   166 org:AU MYS

shut-out/member verb shut out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union shut out Portugal from the bloc."   166 org:AU PRT

strip/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union stripped Mexico from the bloc."   166 org:AU MEX

remove/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union removed Pakistan from the bloc."   166 org:AU PAK

drop/member verb
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union dropped Malawi from the bloc."   166 org:AU MWI

turf-out/member verb turf out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union turfed out Finland from the bloc."   166 org:AU FIN

freeze-out/member verb freeze out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union froze out Latvia from the bloc."   166 org:AU LVA

boot-out/member verb boot out
  frame  nsubj=actor  obj=recipient  obl:from|nmod:from|obl:of|nmod:of=recipient
  need   obj{%country,%IGO,%PTY}
  need   obl:from|nmod:from|obl:of{union,bloc,council,commission,alliance,organization,organisation,group,league,body,%IGO,assembly,commonwealth,programme,scheme,programme,club,pact,party}
  not    subj{@sport}  obl:from{final,cup,championship,game,contest}
  core   166
  +  "The African Union booted out Nigeria from the bloc."   166 org:AU NGA

suspend/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "The African Union suspended Latvia's membership."   166 org:AU LVA

revoke/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Vietnam revoked its membership of the union."   166 VNM -

freeze/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Vietnam froze its membership of the union."   166 VNM -

terminate/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Latvia terminated its membership of the union."   166 LVA -

cancel/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Nepal canceled its membership of the union."   166 NPL -

end/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Cameroon ended its membership of the union."   166 CMR -

withdraw/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Guatemala withdrew its membership of the union."   166 GTM -

annul/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Panama annulled its membership of the union."   166 PAN -

strip/membership verb
  frame  nsubj=actor  poss|nmod:of|obl:of|nmod:for|obl:from|obl:in|nmod:in=recipient
  need   obj{membership,voting right,seat,observer status}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport}
  core   166
  +  "Ecuador stripped its membership of the union."   166 ECU -

exit/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Armenia exited the treaty with Malaysia."   166 ARM MYS

abandon/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Serbia abandoned the treaty with Belarus."   166 SRB BLR

walk-out/quit verb walk out
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Belarus walked out the treaty with Zambia."   166 BLR ZMB

drop-out/quit verb drop out
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Somalia dropped out the treaty with Libya."   166 SOM LBY

opt-out/quit verb opt out
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Togo opted out the treaty with Serbia."   166 TGO SRB

bow-out/quit verb bow out
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Guatemala bowed out the treaty with Ghana."   166 GTM GHA

pull-back/quit verb pull back
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Togo pulled back the treaty with Panama."   166 TGO PAN

secede/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Ghana seceded the treaty with Somalia."   166 GHA SOM

resign/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Cuba resigned the treaty with Nepal."   166 CUB NPL

step-away/quit verb step away
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Latvia stepped away the treaty with Cameroon."   166 LVA CMR

walk-away/quit verb walk away
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Mexico walked away the treaty with Zambia."   166 MEX ZMB

depart/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Kenya departed the treaty with Guatemala."   166 KEN GTM

drop/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Portugal dropped the treaty with Guatemala."   166 PRT GTM

abrogate/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Panama abrogated the treaty with Greece."   166 PAN GRC

repudiate/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Romania repudiated the treaty with Gambia."   166 ROU GMB

terminate/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Libya terminated the treaty with Ghana."   166 LBY GHA

rescind/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Cameroon rescinded the treaty with Somalia."   166 CMR SOM

scrap/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Somalia scrapped the treaty with Senegal."   166 SOM SEN

ditch/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Zambia ditched the treaty with Laos."   166 ZMB LAO

tear-up/quit verb tear up
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Ethiopia tore up the treaty with Hungary."   166 ETH HUN

dump/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Ecuador dumped the treaty with Ethiopia."   166 ECU ETH

annul/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Armenia annulled the treaty with Uganda."   166 ARM UGA

void/quit verb
  frame  nsubj=actor  obl:from|nmod:from|obl:of|nmod:of|obl:with|nmod:with=recipient
  need   obj|obl:from|obl:of|obl:out_of{@treaty,union,bloc,alliance,coalition,organisation,organization,commission,partnership,programme,court,council,league,agreement,%IGO}
  need   subj{%country,%GOV}
  not    obj{@talks}  subj{%MIL,%COP}
  core   166 withdraw
  +  "Mexico voided the treaty with Ethiopia."   166 MEX ETH

asset-freeze/penal noun freeze
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{asset}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Zambia's asset freeze against Somalia went on."   163 ZMB SOM

trade-embargo/penal noun embargo
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{trade}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Pakistan's trade embargo against Vietnam went on."   163 PAK VNM

arms-embargo/penal noun embargo
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{arms}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Sudan's arms embargo against Cameroon went on."   163 SDN CMR

trade-ban/penal noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{trade}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Uganda's trade ban against Zambia went on."   163 UGA ZMB

import-ban/penal noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{import}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Algeria's import ban against Peru went on."   163 DZA PER

export-ban/penal noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{export}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Mexico's export ban against Senegal went on."   163 MEX SEN

oil-embargo/penal noun embargo
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{oil}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Togo's oil embargo against Malawi went on."   163 TGO MWI

flight-ban/penal noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{flight}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Finland's flight ban against Panama went on."   163 FIN PAN

trade-restriction/penal noun restriction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{trade}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Latvia's trade restriction against Romania went on."   163 LVA ROU

export-control/penal noun control
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{export}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Ethiopia's export control against Serbia went on."   163 ETH SRB

punitive-tariff/penal noun tariff
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{punitive}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "India's punitive tariff against Nigeria went on."   163 IND NGA

punitive-duty/penal noun duty
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{punitive}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Algeria's punitive duty against Finland went on."   163 DZA FIN

economic-sanction/penal noun sanction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{economic}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Pakistan's economic sanction against Rwanda went on."   163 PAK RWA

economic-blockade/penal noun blockade
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{economic}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Panama's economic blockade against Bolivia went on."   163 PAN BOL

trade-war/penal noun war
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{trade}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Senegal's trade war against Belarus went on."   163 SEN BLR

trade-boycott/penal noun boycott
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{trade}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Ethiopia's trade boycott against Rwanda went on."   163 ETH RWA

countersanction/penal noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Mexico's countersanction against Cameroon went on."   163 MEX CMR

embargo/penal noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Vietnam's embargo against Romania went on."   163 VNM ROU

penalty-tariff/penal noun tariff
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{penalty}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Kenya's penalty tariff against Sweden went on."   163 KEN SWE

visa-sanction/penal noun sanction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{visa}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Sweden's visa sanction against Togo went on."   163 SWE TGO

import-restriction/penal noun restriction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{import}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Libya's import restriction against Somalia went on."   163 LBY SOM

oil-sanction/penal noun sanction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{oil}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Malawi's oil sanction against Gambia went on."   163 MWI GMB

financial-sanction/penal noun sanction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{financial}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Chile's financial sanction against Thailand went on."   163 CHL THA

retaliatory-tariff/penal noun tariff
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{retaliatory}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Ghana's retaliatory tariff against Cameroon went on."   163 GHA CMR

trade-curb/penal noun curb
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{trade}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Togo's trade curb against Poland went on."   163 TGO POL

aid-cut/penal noun cut
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{aid}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Peru's aid cut against Libya went on."   163 PER LBY

aid-suspension/penal noun suspension
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{aid}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Nigeria's aid suspension against Belarus went on."   163 NGA BLR

aid-freeze/penal noun freeze
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{aid}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Serbia's aid freeze against Somalia went on."   163 SRB SOM

gas-cutoff/penal noun cutoff
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{gas}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Portugal's gas cutoff against Spain went on."   163 PRT ESP

visa-restriction/penal noun restriction
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|nmod:with|nmod:for=recipient
  need   compound|amod{visa}
  core   163  when nmod:against|nmod:on|nmod:of|nmod:to|nmod:from|poss|nmod:by|amod{%country,%IGO,%GOV,%MIL,%BUS,import,export,official,product,good}
  +  "Panama's visa restriction against Turkey went on."   163 PAN TUR

impose/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Spain imposed sanctions on Guatemala."   163 ESP GTM

slap/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Pakistan slapped sanctions on Sweden."   163 PAK SWE

place/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Senegal placed sanctions on Nigeria."   163 SEN NGA

put/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Togo put sanctions on Algeria."   163 TGO DZA

introduce/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Chile introduced sanctions on Vietnam."   163 CHL VNM

announce/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Romania announced sanctions on Nigeria."   163 ROU NGA

approve/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Togo approved sanctions on Gambia."   163 TGO GMB

adopt/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Malawi adopted sanctions on Algeria."   163 MWI DZA

enact/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Romania enacted sanctions on Kenya."   163 ROU KEN

levy/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Morocco levied sanctions on Serbia."   163 MAR SRB

clamp/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Zambia clamped sanctions on Morocco."   163 ZMB MAR

lay/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Iran laid sanctions on Morocco."   163 IRN MAR

order/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Somalia ordered sanctions on Morocco."   163 SOM MAR

declare/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Poland declared sanctions on Ethiopia."   163 POL ETH

enforce/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Egypt enforced sanctions on Zambia."   163 EGY ZMB

renew/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Armenia renewed sanctions on Nigeria."   163 ARM NGA

extend/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Armenia extended sanctions on Uganda."   163 ARM UGA

tighten/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Panama tightened sanctions on Belarus."   163 PAN BLR

reimpose/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Peru reimposed sanctions on Gambia."   163 PER GMB

restore/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Senegal restored sanctions on Spain."   163 SEN ESP

strengthen/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Egypt strengthened sanctions on Ecuador."   163 EGY ECU

expand/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Guatemala expanded sanctions on Ethiopia."   163 GTM ETH

widen/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Turkey widened sanctions on Iran."   163 TUR IRN

double/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Pakistan doubled sanctions on Malaysia."   163 PAK MYS

raise/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Portugal raised sanctions on Panama."   163 PRT PAN

increase/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Bolivia increased sanctions on Spain."   163 BOL ESP

hike/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Bolivia hiked sanctions on Zambia."   163 BOL ZMB

step-up/sanctions verb step up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Libya stepped up sanctions on Somalia."   163 LBY SOM

ratchet-up/sanctions verb ratchet up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Albania ratcheted up sanctions on Belarus."   163 ALB BLR

unveil/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Spain unveiled sanctions on Ecuador."   163 ESP ECU

roll-out/sanctions verb roll out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Sudan rolled out sanctions on Cameroon."   163 SDN CMR

maintain/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Guatemala maintained sanctions on Senegal."   163 GTM SEN

keep/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Mexico kept sanctions on Morocco."   163 MEX MAR

broaden/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Malawi broadened sanctions on Nepal."   163 MWI NPL

stiffen/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Sweden stiffened sanctions on Ecuador."   163 SWE ECU

ramp-up/sanctions verb ramp up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Serbia ramped up sanctions on Gambia."   163 SRB GMB

beef-up/sanctions verb beef up
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "India beefed up sanctions on Ethiopia."   163 IND ETH

apply/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Rwanda applied sanctions on Poland."   163 RWA POL

triple/sanctions verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:upon|obl:to|nmod:to|obl:from|nmod:from|obl:for|nmod:for=recipient
  need   obj{sanction,embargo,tariff,duty,trade ban,import ban,asset freeze,trade restriction,trade embargo,arms embargo,trade barrier,export ban,visa ban,punitive tariff,export control,countersanction,surcharge,punitive measure,entry ban,customs duty,import duty,ban}
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obl:on|obl:against|obl:upon|obl:to|obl:from{%country,%GOV,%MIL,%IGO,%BUS,%REB,import,export,good,product,official,general,minister,steel,oil,car,wine,company,bank,group,person,people,firm,trade}
  not    obj{smoking}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   163
  +  "Malawi tripled sanctions on Albania."   163 MWI ALB

break-off/breakoff verb break off
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Thailand broke off negotiations with Panama."   164 THA PAN

halt/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Mexico halted negotiations with Chile."   164 MEX CHL

end/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Albania ended negotiations with Malaysia."   164 ALB MYS

walk-out/breakoff verb walk out
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Ecuador walked out negotiations with Kenya."   164 ECU KEN

walk-away/breakoff verb walk away
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Latvia walked away negotiations with Armenia."   164 LVA ARM

pull-out/breakoff verb pull out
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Mexico pulled out negotiations with Guatemala."   164 MEX GTM

withdraw/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Malaysia withdrew negotiations with Gambia."   164 MYS GMB

discontinue/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Thailand discontinued negotiations with India."   164 THA IND

interrupt/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Portugal interrupted negotiations with Serbia."   164 PRT SRB

freeze/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Portugal froze negotiations with Ecuador."   164 PRT ECU

terminate/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Kenya terminated negotiations with Laos."   164 KEN LAO

adjourn/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Belarus adjourned negotiations with Serbia."   164 BLR SRB

desert/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Cuba deserted negotiations with Romania."   164 CUB ROU

pause/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Ghana paused negotiations with Nigeria."   164 GHA NGA

bolt/breakoff verb
  frame  nsubj=actor  obl:with|nmod:with|obl:of|obl:from=recipient
  need   obj|obl:of|obl:from|obl:out_of{negotiation,peace talk,dialogue,peace process,talks,talk,mediation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,side,party,negotiator}
  not    obl:in{success,agreement}
  core   164
  +  "Nigeria bolted negotiations with Somalia."   164 NGA SOM
