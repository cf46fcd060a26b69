# Event nouns of CAMEO 03 to 10, wider: what somebody does to something ("the lifting of the ban by ..."), to somebody, with somebody.

rescission/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rescission of the curfew by Kuwait surprised the world."   0813 KWT -

annulment/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The annulment of the curfew by Paraguay surprised the world."   0813 PRY -

reversal/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The reversal of the curfew by Denmark surprised the world."   0813 DNK -

cancellation/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The cancellation of the curfew by Zambia surprised the world."   0813 ZMB -

scrapping/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The scrapping of the curfew by Vietnam surprised the world."   0813 VNM -

dropping/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The dropping of the curfew by Oman surprised the world."   0813 OMN -

dismantling/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The dismantling of the curfew by Chile surprised the world."   0813 CHL -

elimination/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The elimination of the curfew by Portugal surprised the world."   0813 PRT -

discontinuation/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The discontinuation of the curfew by Malawi surprised the world."   0813 MWI -

relinquishment/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The relinquishment of the curfew by Cuba surprised the world."   0813 CUB -

quashing/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The quashing of the curfew by Finland surprised the world."   0813 FIN -

overturning/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The overturning of the curfew by Bhutan surprised the world."   0813 BTN -

loosening/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The loosening of the curfew by Ecuador surprised the world."   0813 ECU -

shortening/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The shortening of the curfew by Qatar surprised the world."   0813 QAT -

abandonment/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The abandonment of the curfew by Namibia surprised the world."   0813 NAM -

termination/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The termination of the curfew by Fiji surprised the world."   0813 FJI -

waiving/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The waiving of the curfew by Albania surprised the world."   0813 ALB -

undoing/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The undoing of the curfew by Thailand surprised the world."   0813 THA -

legalisation/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The legalisation of three newspapers by Croatia surprised the world."   081 HRV -

legalization/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The legalization of three newspapers by Panama surprised the world."   081 PAN -

decriminalisation/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The decriminalisation of three newspapers by Latvia surprised the world."   081 LVA -

decriminalization/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The decriminalization of three newspapers by Tunisia surprised the world."   081 TUN -

unblocking/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The unblocking of three newspapers by Belgium surprised the world."   081 BEL -

reopening/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reopening of three newspapers by Honduras surprised the world."   081 HND -

unbanning/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The unbanning of three newspapers by Sweden surprised the world."   081 SWE -

liberalisation/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The liberalisation of three newspapers by Rwanda surprised the world."   081 RWA -

readmission/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The readmission of three newspapers by Bulgaria surprised the world."   081 BGR -

reinstatement/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reinstatement of three newspapers by Ethiopia surprised the world."   081 ETH -

dropping/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The dropping of the charges by Uruguay surprised the world."   081 URY -

quashing/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The quashing of the charges by Cambodia surprised the world."   081 KHM -

commutation/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The commutation of the charges by Gabon surprised the world."   081 GAB -

remission/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The remission of the charges by Hungary surprised the world."   081 HUN -

annulment/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The annulment of the charges by Liberia surprised the world."   081 LBR -

withdrawal/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The withdrawal of the charges by Malta surprised the world."   081 MLT -

reversal/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reversal of the charges by Indonesia surprised the world."   081 IDN -

overturning/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The overturning of the charges by Romania surprised the world."   081 ROU -

reduction/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reduction of the charges by Yemen surprised the world."   081 YEM -

abandonment/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The abandonment of the charges by Poland surprised the world."   081 POL -

acceptance/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The acceptance of the demands by Kenya surprised the world."   083 KEN -

fulfilment/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The fulfilment of the demands by Norway surprised the world."   083 NOR -

satisfaction/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The satisfaction of the demands by Peru surprised the world."   083 PER -

granting/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The granting of the demands by Jordan surprised the world."   083 JOR -

honouring/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The honouring of the demands by Ghana surprised the world."   083 GHA -

capitulation/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Laos's capitulation to the demands of the strikers surprised the world."   083 LAO -

acquiescence/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Iceland's acquiescence to the demands of the strikers surprised the world."   083 ISL -

concession/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Bolivia's concession to the demands of the strikers surprised the world."   083 BOL -

submission/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Angola's submission to the demands of the strikers surprised the world."   083 AGO -

deference/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Nepal's deference to the demands of the strikers surprised the world."   083 NPL -

accommodation/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Estonia's accommodation to the demands of the strikers surprised the world."   083 EST -

kowtow/to-2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Kuwait's kowtow to the demands of the strikers surprised the world."   083 KWT -

bowing/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Senegal's bowing to the demands of the strikers surprised the world."   083 SEN -

sop/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Paraguay's sop to the demands of the strikers surprised the world."   083 PRY -

climbdown/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Danish government's climbdown on the tax surprised the world."   080 DNK -
  -  "The driver's retreat on the road surprised the boys." none

backdown/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Vietnamese government's backdown on the tax surprised the world."   080 VNM -

backtracking/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Cuban government's backtracking on the tax surprised the world."   080 CUB -

retreat/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Bhutanese government's retreat on the tax surprised the world."   080 BTN -

ending/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The ending of the strike by Uganda surprised the world."   082 UGA -

suspension/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The suspension of the strike by Slovenia surprised the world."   082 SVN -

abandonment/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The abandonment of the strike by Ecuador surprised the world."   082 ECU -

postponement/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The postponement of the strike by Namibia surprised the world."   082 NAM -

cancellation/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The cancellation of the strike by Austria surprised the world."   082 AUT -

devolution/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The devolution of autonomy by Albania surprised the world."   0834 ALB -

restoration/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The restoration of autonomy by Thailand surprised the world."   0834 THA -

granting/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The granting of autonomy by Croatia surprised the world."   0834 HRV -

reintroduction/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The reintroduction of autonomy by Panama surprised the world."   0834 PAN -

enfranchisement/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The enfranchisement of women by Latvia surprised the world."   0833 LVA -

emancipation/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The emancipation of women by Tunisia surprised the world."   0833 TUN -

granting/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The granting of women by Belgium surprised the world."   0833 BEL -

bestowal/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The bestowal of women by Honduras surprised the world."   0833 HND -

emancipation/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The emancipation of two hostages by Sweden surprised the world."   0841 SWE -

parole/people-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The parole of two hostages by Rwanda surprised the world."   0841 RWA -

return/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The return of two hostages by Ethiopia surprised the world."   0841 ETH -

freeing/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The freeing of two hostages by Uruguay surprised the world."   0841 URY -

exchange/people-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The exchange of two hostages by Cambodia surprised the world."   0841 KHM -

repatriation/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The repatriation of two hostages by Gabon surprised the world."   0841 GAB -

delivery/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The delivery of two hostages by Hungary surprised the world."   0841 HUN -

bailing/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The bailing of two hostages by Liberia surprised the world."   0841 LBR -

return/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The return of the bronzes by Malta surprised the world."   0842 MLT -

restitution/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The restitution of the bronzes by Indonesia surprised the world."   0842 IDN -

retrocession/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The retrocession of the bronzes by Yemen surprised the world."   0842 YEM -

repatriation/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The repatriation of the bronzes by Poland surprised the world."   0842 POL -

restoration/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The restoration of the bronzes by Lebanon surprised the world."   0842 LBN -

relinquishment/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The relinquishment of the bronzes by Kenya surprised the world."   0842 KEN -

surrender/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The surrender of the bronzes by Norway surprised the world."   0842 NOR -

withdrawal/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The withdrawal of its troops by Jordan surprised the world."   0874 JOR -

pullout/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The pullout of its troops by Ghana surprised the world."   0874 GHA -

evacuation/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The evacuation of its troops by Laos surprised the world."   0874 LAO -

recall/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The recall of its troops by Iceland surprised the world."   0874 ISL -

drawdown/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The drawdown of its troops by Bolivia surprised the world."   0874 BOL -

removal/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The removal of its troops by Angola surprised the world."   0874 AGO -

extraction/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The extraction of its troops by Estonia surprised the world."   0874 EST -

repatriation/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The repatriation of its troops by Kuwait surprised the world."   0874 KWT -

disengagement/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The disengagement of its troops by Senegal surprised the world."   0874 SEN -

dismantling/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The dismantling of its missiles by Paraguay surprised the world."   0873 PRY -

dismantlement/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The dismantlement of its missiles by Denmark surprised the world."   0873 DNK -

decommissioning/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The decommissioning of its missiles by Zambia surprised the world."   0873 ZMB -

scrapping/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The scrapping of its missiles by Oman surprised the world."   0873 OMN -

surrender/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The surrender of its missiles by Chile surprised the world."   0873 CHL -

relinquishment/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The relinquishment of its missiles by Malawi surprised the world."   0873 MWI -

disbandment/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The disbandment of its missiles by Cuba surprised the world."   0873 CUB -

demobilisation/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The demobilisation of its missiles by Finland surprised the world."   0873 FIN -

demobilization/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The demobilization of its missiles by Bhutan surprised the world."   0873 BTN -

elimination/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The elimination of its missiles by Uganda surprised the world."   0873 UGA -

mothballing/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The mothballing of its missiles by Ecuador surprised the world."   0873 ECU -

freezing/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The freezing of its missiles by Qatar surprised the world."   0873 QAT -

disposal/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The disposal of its missiles by Namibia surprised the world."   0873 NAM -

suspension/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The suspension of the offensive by Austria surprised the world."   087 AUT -

cessation/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The cessation of the offensive by Fiji surprised the world."   087 FJI -

halting/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The halting of the offensive by Albania surprised the world."   087 ALB -

abandonment/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The abandonment of the offensive by Thailand surprised the world."   087 THA -

ending/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The ending of the offensive by Panama surprised the world."   087 PAN -

lifting/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The lifting of the offensive by Latvia surprised the world."   087 LVA -

cancellation/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The cancellation of the offensive by Tunisia surprised the world."   087 TUN -

interruption/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The interruption of the offensive by Belgium surprised the world."   087 BEL -

postponement/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The postponement of the offensive by Bulgaria surprised the world."   087 BGR -

observance/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The observance of the truce by Ethiopia surprised the world."   0871 ETH -

implementation/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The implementation of the truce by Greece surprised the world."   0871 GRC -

upholding/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The upholding of the truce by Uruguay surprised the world."   0871 URY -

respect/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The respect of the truce by Cambodia surprised the world."   0871 KHM -

extension/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The extension of the truce by Gabon surprised the world."   0871 GAB -

renewal/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The renewal of the truce by Hungary surprised the world."   0871 HUN -

prolongation/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The prolongation of the truce by Liberia surprised the world."   0871 LBR -

declaration/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The declaration of the truce by Malta surprised the world."   0871 MLT -

proclamation/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The proclamation of the truce by Indonesia surprised the world."   0871 IDN -

announcement/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The announcement of the truce by Romania surprised the world."   0871 ROU -

capitulation/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The capitulation of the rebels in Yemen surprised the world."   0874 YEM -

surrender/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The surrender of the rebels in Poland surprised the world."   0874 POL -

defection/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The defection of the rebels in Lebanon surprised the world."   0874 LBN -

desertion/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The desertion of the rebels in Norway surprised the world."   0874 NOR -

opening/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The opening of the border by Peru surprised the world."   086 PER -

reopening/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The reopening of the border by Jordan surprised the world."   086 JOR -

unblocking/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The unblocking of the border by Mongolia surprised the world."   086 MNG -

unsealing/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The unsealing of the border by Ghana surprised the world."   086 GHA -

admission/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The admission of inspectors by Laos surprised the world."   0862 LAO -

readmission/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The readmission of inspectors by Iceland surprised the world."   0862 ISL -

acceptance/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The acceptance of inspectors by Bolivia surprised the world."   0862 BOL -

reception/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The reception of inspectors by Angola surprised the world."   0862 AGO -

handover/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The handover of power by Estonia surprised the world."   0831 EST -

transfer/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The transfer of power by Kuwait surprised the world."   0831 KWT -

relinquishment/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The relinquishment of power by Senegal surprised the world."   0831 SEN -

surrender/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The surrender of power by Paraguay surprised the world."   0831 PRY -

ceding/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The ceding of power by Denmark surprised the world."   0831 DNK -

vacating/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The vacating of power by Vietnam surprised the world."   0831 VNM -

cession/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The cession of power by Oman surprised the world."   0831 OMN -

dispatch/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Chile's dispatch of medicine to Bhutan surprised the world."   073 CHL BTN

despatch/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Portugal's despatch of medicine to Fiji surprised the world."   073 PRT FJI

provision/relief-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Malawi's provision of medicine to Belgium surprised the world."   073 MWI BEL

distribution/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Cuba's distribution of medicine to Uruguay surprised the world."   073 CUB URY

sending/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Finland's sending of medicine to Romania surprised the world."   073 FIN ROU

shipping/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Bhutan's shipping of medicine to Jordan surprised the world."   073 BTN JOR

supply/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Uganda's supply of medicine to Nepal surprised the world."   073 UGA NPL

delivery/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Slovenia's delivery of medicine to Vietnam surprised the world."   073 SVN VNM

donation/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Ecuador's donation of medicine to Bhutan surprised the world."   073 ECU BTN

airdrop/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Qatar's airdrop of medicine to Fiji surprised the world."   073 QAT FJI

airlifting/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Austria's airlifting of medicine to Uruguay surprised the world."   073 AUT URY

transport/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Fiji's transport of medicine to Romania surprised the world."   073 FJI ROU

allocation/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Albania's allocation of medicine to Jordan surprised the world."   073 ALB JOR

rationing/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Thailand's rationing of medicine to Nepal surprised the world."   073 THA NPL

disbursement/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Croatia's disbursement of the loan to Vietnam surprised the world."   071 HRV VNM

disbursal/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Panama's disbursal of the loan to Bhutan surprised the world."   071 PAN BTN

allocation/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Latvia's allocation of the loan to Fiji surprised the world."   071 LVA FJI

allotment/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Tunisia's allotment of the loan to Belgium surprised the world."   071 TUN BEL

granting/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Belgium's granting of the loan to Uruguay surprised the world."   071 BEL URY

award/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Honduras's award of the loan to Romania surprised the world."   071 HND ROU

provision/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Sweden's provision of the loan to Jordan surprised the world."   071 SWE JOR

extension/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Bulgaria's extension of the loan to Vietnam surprised the world."   071 BGR VNM

release/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Ethiopia's release of the loan to Bhutan surprised the world."   071 ETH BTN

resumption/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Greece's resumption of the loan to Fiji surprised the world."   071 GRC FJI

cancellation/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Uruguay's cancellation of the debts to Belgium surprised the world."   071 URY BEL

forgiveness/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Cambodia's forgiveness of the debts to Uruguay surprised the world."   071 KHM URY

rescheduling/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Gabon's rescheduling of the debts to Romania surprised the world."   071 GAB ROU

restructuring/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Hungary's restructuring of the debts to Jordan surprised the world."   071 HUN JOR

remission/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Malta's remission of the debts to Vietnam surprised the world."   071 MLT VNM

waiving/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Romania's waiving of the debts to Fiji surprised the world."   071 ROU FJI

relief/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Yemen's relief of the debts to Belgium surprised the world."   071 YEM BEL

arming/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The arming of the rebels by Poland surprised the world."   072 POL -

equipping/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The equipping of the rebels by Lebanon surprised the world."   072 LBN -

rearming/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The rearming of the rebels by Kenya surprised the world."   072 KEN -

resupply/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The resupply of the rebels by Norway surprised the world."   072 NOR -

training/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The training of the rebels by Peru surprised the world."   072 PER -

mentoring/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The mentoring of the rebels by Jordan surprised the world."   072 JOR -

supply/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The supply of the rebels by Mongolia surprised the world."   072 MNG -

provision/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The provision of the rebels by Ghana surprised the world."   072 GHA -

sale/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The sale of the rebels by Laos surprised the world."   072 LAO -

sheltering/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The sheltering of refugees by Iceland surprised the world."   073 ISL -

feeding/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The feeding of refugees by Bolivia surprised the world."   073 BOL -

housing/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The housing of refugees by Angola surprised the world."   073 AGO -

hospitalisation/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The hospitalisation of refugees by Nepal surprised the world."   073 NPL -

saving/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The saving of refugees by Estonia surprised the world."   073 EST -

rehousing/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The rehousing of refugees by Kuwait surprised the world."   073 KWT -

vaccination/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The vaccination of refugees by Senegal surprised the world."   073 SEN -

treatment/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The treatment of refugees by Paraguay surprised the world."   073 PRY -

nursing/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The nursing of refugees by Denmark surprised the world."   073 DNK -

lodging/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The lodging of refugees by Zambia surprised the world."   073 ZMB -

care/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The care of refugees by Vietnam surprised the world."   073 VNM -

escorting/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The escorting of refugees by Oman surprised the world."   074 OMN -

guarding/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The guarding of refugees by Chile surprised the world."   074 CHL -

safeguarding/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The safeguarding of refugees by Portugal surprised the world."   074 PRT -

shielding/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The shielding of refugees by Malawi surprised the world."   074 MWI -

escort/guard-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The escort of refugees by Cuba surprised the world."   074 CUB -

protection/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The protection of refugees by Finland surprised the world."   074 FIN -

policing/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The policing of refugees by Bhutan surprised the world."   074 BTN -

demining/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The demining of refugees by Uganda surprised the world."   074 UGA -

clearance/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The clearance of refugees by Slovenia surprised the world."   074 SVN -

clearing/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The clearing of refugees by Ecuador surprised the world."   074 ECU -

deployment/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Qatar's deployment of peacekeepers to Fiji surprised the world."   074 QAT FJI

dispatch/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Namibia's dispatch of peacekeepers to Belgium surprised the world."   074 NAM BEL

despatch/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Austria's despatch of peacekeepers to Uruguay surprised the world."   074 AUT URY

sending/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Fiji's sending of peacekeepers to Romania surprised the world."   074 FJI ROU

posting/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Albania's posting of peacekeepers to Jordan surprised the world."   074 ALB JOR

arrival/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Thailand's arrival of peacekeepers to Nepal surprised the world."   074 THA NPL

granting/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The granting of refugees by Croatia surprised the world."   075 HRV -

offering/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The offering of refugees by Panama surprised the world."   075 PAN -

harbouring/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The harbouring of refugees by Latvia surprised the world."   075 LVA -

harboring/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The harboring of refugees by Tunisia surprised the world."   075 TUN -

acceptance/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The acceptance of refugees by Belgium surprised the world."   075 BEL -

absorption/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The absorption of refugees by Honduras surprised the world."   075 HND -

admission/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The admission of refugees by Sweden surprised the world."   075 SWE -

naturalisation/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The naturalisation of refugees by Bulgaria surprised the world."   075 BGR -

naturalization/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The naturalization of refugees by Ethiopia surprised the world."   075 ETH -

reception/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The reception of refugees by Greece surprised the world."   075 GRC -

export/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Uruguay's export of gas to Belgium doubled."   061 URY BEL

import/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Cambodia's import of gas to Uruguay doubled."   061 KHM URY

sale/goods noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Gabon's sale of gas to Romania doubled."   061 GAB ROU

purchase/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Hungary's purchase of gas to Jordan doubled."   061 HUN JOR

procurement/goods noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Romania's procurement of gas to Fiji doubled."   061 ROU FJI

acquisition/goods noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Yemen's acquisition of gas to Belgium doubled."   061 YEM BEL

transit/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Poland's transit of gas to Uruguay doubled."   061 POL URY

barter/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Lebanon's barter of gas to Romania doubled."   061 LBN ROU

investment/in noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:in=recipient
  need   nmod:in{%country,railway,port,mine}
  need   poss|nmod:by|amod{%country,%GOV}
  not    compound{bank}
  core   061
  +  "Kenya's investment in Jordan doubled."   061 KEN JOR

liaison/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The liaison between Jordan and Bhutan surprised the world."   060 JOR;BTN -

interconnection/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The interconnection between Mongolia and Fiji surprised the world."   060 MNG;FJI -

interoperability/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The interoperability between Laos and Uruguay surprised the world."   060 LAO;URY -

synergy/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The synergy between Angola and Nepal surprised the world."   060 AGO;NPL -

pooling/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The pooling between Nepal and Vietnam surprised the world."   060 NPL;VNM -

extradition/suspect noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Paraguay's extradition of the fugitive to Uruguay surprised the world."   063 PRY URY

rendition/suspect noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Vietnam's rendition of the fugitive to Nepal surprised the world."   063 VNM NPL

surrender/suspect-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Oman's surrender of the fugitive to Vietnam surprised the world."   063 OMN VNM

transfer/suspect-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Chile's transfer of the fugitive to Bhutan surprised the world."   063 CHL BTN

consignment/suspect noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Malawi's consignment of the fugitive with Belgium surprised the world."   063 MWI BEL

passing/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Cuba's passing of intelligence with Uruguay surprised the world."   064 CUB URY

transmission/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Bhutan's transmission of intelligence to Jordan surprised the world."   064 BTN JOR

provision/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Uganda's provision of intelligence with Nepal surprised the world."   064 UGA NPL

disclosure/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Slovenia's disclosure of intelligence to Vietnam surprised the world."   064 SVN VNM

supply/intel-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Ecuador's supply of intelligence with Bhutan surprised the world."   064 ECU BTN

swapping/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Qatar's swapping of intelligence to Fiji surprised the world."   064 QAT FJI

ratification/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The ratification of the treaty by Namibia surprised the world."   057 NAM -

signing/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The signing of the treaty by Austria surprised the world."   057 AUT -

signature/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The signature of the treaty by Fiji surprised the world."   057 FJI -

adoption/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The adoption of the treaty by Albania surprised the world."   057 ALB -

approval/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The approval of the treaty by Thailand surprised the world."   057 THA -

endorsement/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The endorsement of the treaty by Croatia surprised the world."   057 HRV -

conclusion/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The conclusion of the treaty by Panama surprised the world."   057 PAN -

acceptance/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The acceptance of the treaty by Latvia surprised the world."   057 LVA -

finalisation/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The finalisation of the treaty by Tunisia surprised the world."   057 TUN -

initialling/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The initialling of the treaty by Belgium surprised the world."   057 BEL -

passage/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The passage of the treaty by Honduras surprised the world."   057 HND -

renewal/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The renewal of the treaty by Sweden surprised the world."   057 SWE -

recognition/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The recognition of the independence by Rwanda surprised the world."   054 RWA -

acknowledgment/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The acknowledgment of the independence by Bulgaria surprised the world."   054 BGR -

acknowledgement/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The acknowledgement of the independence by Ethiopia surprised the world."   054 ETH -

acceptance/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The acceptance of the independence by Greece surprised the world."   054 GRC -

restoration/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The restoration of relations by Uruguay surprised the world."   050 URY -

establishment/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The establishment of relations by Cambodia surprised the world."   050 KHM -

normalisation/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The normalisation of relations by Gabon surprised the world."   050 GAB -

normalization/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The normalization of relations by Hungary surprised the world."   050 HUN -

resumption/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The resumption of relations by Liberia surprised the world."   050 LBR -

reestablishment/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The reestablishment of relations by Indonesia surprised the world."   050 IDN -

renewal/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The renewal of relations by Romania surprised the world."   050 ROU -

upgrading/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The upgrading of relations by Yemen surprised the world."   050 YEM -

strengthening/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The strengthening of relations by Poland surprised the world."   050 POL -

deepening/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The deepening of relations by Lebanon surprised the world."   050 LBN -

improvement/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The improvement of relations by Kenya surprised the world."   050 KEN -

cementing/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The cementing of relations by Norway surprised the world."   050 NOR -

mending/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The mending of relations by Peru surprised the world."   050 PER -

warming/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The warming of relations by Jordan surprised the world."   050 JOR -

rebuilding/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The rebuilding of relations by Mongolia surprised the world."   050 MNG -

reopening/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The reopening of relations by Ghana surprised the world."   050 GHA -

opening/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The opening of relations by Laos surprised the world."   050 LAO -

thaw/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A thaw between Iceland and Romania in relations surprised the world."   050 ISL;ROU -

warming/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A warming between Bolivia and Jordan in relations surprised the world."   050 BOL;JOR -

improvement/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A improvement between Angola and Nepal in relations surprised the world."   050 AGO;NPL -

upturn/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A upturn between Nepal and Vietnam in relations surprised the world."   050 NPL;VNM -

upgrade/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A upgrade between Estonia and Bhutan in relations surprised the world."   050 EST;BTN -

breakthrough/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A breakthrough between Kuwait and Fiji in relations surprised the world."   050 KWT;FJI -

reset/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A reset between Senegal and Belgium in relations surprised the world."   050 SEN;BEL -

alliance/with-ally noun
  frame  nmod:between|nmod:with|poss|amod=actor
  need   nmod:between|nmod:with{%country,%GOV,%PTY,%REB}
  core   050 reciprocal
  +  "The alliance between Denmark and Romania surprised the world."   050 DNK;ROU -

alignment/with-ally noun
  frame  nmod:between|nmod:with|poss|amod=actor
  need   nmod:between|nmod:with{%country,%GOV,%PTY,%REB}
  core   050 reciprocal
  +  "The alignment between Zambia and Jordan surprised the world."   050 ZMB;JOR -

axis/with-ally noun
  frame  nmod:between|nmod:with|poss|amod=actor
  need   nmod:between|nmod:with{%country,%GOV,%PTY,%REB}
  core   050 reciprocal
  +  "The axis between Oman and Vietnam surprised the world."   050 OMN;VNM -

friendship/with-ally noun
  frame  nmod:between|nmod:with|poss|amod=actor
  need   nmod:between|nmod:with{%country,%GOV,%PTY,%REB}
  core   050 reciprocal
  +  "The friendship between Portugal and Fiji surprised the world."   050 PRT;FJI -

pact-of-friendship/with-ally noun pact of friendship
  frame  nmod:between|nmod:with|poss|amod=actor
  need   nmod:between|nmod:with{%country,%GOV,%PTY,%REB}
  core   050 reciprocal
  +  "The pact of friendship between Malawi and Belgium surprised the world."   050 MWI;BEL -

bond/with-ally noun
  frame  nmod:between|nmod:with|poss|amod=actor
  need   nmod:between|nmod:with{%country,%GOV,%PTY,%REB}
  core   050 reciprocal
  +  "The bond between Cuba and Uruguay surprised the world."   050 CUB;URY -

eulogy/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Finland's eulogy for Romania surprised the world."   051 FIN ROU

ovation/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Bhutan's ovation for Jordan surprised the world."   051 BTN JOR

cheer/praise-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Uganda's cheer for Nepal surprised the world."   051 UGA NPL

advocacy/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Ecuador's advocacy for Bhutan surprised the world."   051 ECU BTN

espousal/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Qatar's espousal for Fiji surprised the world."   051 QAT FJI

felicitation/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Namibia's felicitation for Belgium surprised the world."   051 NAM BEL

glorification/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Austria's glorification for Uruguay surprised the world."   051 AUT URY

veneration/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Fiji's veneration for Romania surprised the world."   051 FJI ROU

lauding/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Albania's lauding for Jordan surprised the world."   051 ALB JOR

panegyric/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Thailand's panegyric for Nepal surprised the world."   051 THA NPL

accolade/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Croatia's accolade for Vietnam surprised the world."   051 HRV VNM

kudos/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Panama's kudos for Bhutan surprised the world."   051 PAN BTN

plaudits/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Latvia's plaudits for Fiji surprised the world."   051 LVA FJI

paean/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Tunisia's paean for Belgium surprised the world."   051 TUN BEL

cheerleading/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Belgium's cheerleading for Uruguay surprised the world."   051 BEL URY

congratulations/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Honduras's congratulations for Romania surprised the world."   051 HND ROU

compliments/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Sweden's compliments for Jordan surprised the world."   051 SWE JOR

greetings/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Rwanda's greetings for Nepal surprised the world."   051 RWA NPL

vindication/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Bulgarian president's vindication of Vietnam surprised the world."   052 BGR VNM

apologia/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Ethiopian president's apologia of Bhutan surprised the world."   052 ETH BTN

exculpation/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Greek president's exculpation of Fiji surprised the world."   052 GRC FJI

championing/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Uruguayan president's championing of Belgium surprised the world."   052 URY BEL

admission/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Gabon's admission to the African Union surprised the world."   050 GAB org:AU

readmission/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Hungary's readmission to the African Union surprised the world."   050 HUN org:AU

entry/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Liberia's entry to the African Union surprised the world."   050 LBR org:AU

adhesion/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Malta's adhesion to the African Union surprised the world."   050 MLT org:AU

induction/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Indonesia's induction to the African Union surprised the world."   050 IDN org:AU

accession/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Romania's accession to the African Union surprised the world."   050 ROU org:AU

adherence/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Yemen's adherence to the African Union surprised the world."   050 YEM org:AU

seminar/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A seminar between the presidents of Poland and Uruguay surprised the world."   040 POL;URY -

symposium/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A symposium between the presidents of Lebanon and Romania surprised the world."   040 LBN;ROU -

colloquium/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A colloquium between the presidents of Kenya and Jordan surprised the world."   040 KEN;JOR -

congress/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A congress between the presidents of Norway and Nepal surprised the world."   040 NOR;NPL -

assembly/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A assembly between the presidents of Peru and Vietnam surprised the world."   040 PER;VNM -

workshop/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A workshop between the presidents of Laos and Uruguay surprised the world."   040 LAO;URY -

plenary/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A plenary between the presidents of Iceland and Romania surprised the world."   040 ISL;ROU -

reception/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A reception between the presidents of Bolivia and Jordan surprised the world."   040 BOL;JOR -

banquet/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A banquet between the presidents of Angola and Nepal surprised the world."   040 AGO;NPL -

supper/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A supper between the presidents of Nepal and Vietnam surprised the world."   040 NPL;VNM -

tea/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A tea between the presidents of Estonia and Bhutan surprised the world."   040 EST;BTN -

bilateral/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A bilateral between the presidents of Kuwait and Fiji surprised the world."   040 KWT;FJI -

trilateral/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A trilateral between the presidents of Senegal and Belgium surprised the world."   040 SEN;BEL -

consultation/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A consultation between the presidents of Paraguay and Uruguay surprised the world."   040 PRY;URY -

roundtable/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A roundtable between the presidents of Denmark and Romania surprised the world."   040 DNK;ROU -

pourparler/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A pourparler between the presidents of Zambia and Jordan surprised the world."   040 ZMB;JOR -

caucus/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A caucus between the presidents of Oman and Vietnam surprised the world."   040 OMN;VNM -

briefing/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A briefing between the presidents of Chile and Bhutan surprised the world."   040 CHL;BTN -

correspondence/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A correspondence between the presidents of Portugal and Fiji surprised the world."   040 PRT;FJI -

communication/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A communication between the presidents of Malawi and Belgium surprised the world."   040 MWI;BEL -

hotline/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A hotline between the presidents of Finland and Romania surprised the world."   040 FIN;ROU -

hug/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A hug between the presidents of Bhutan and Jordan surprised the world."   040 BTN;JOR -

embrace/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A embrace between the presidents of Uganda and Nepal surprised the world."   040 UGA;NPL -

voyage/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Slovenian president's voyage to Vietnam surprised the world."   042 SVN VNM

stopoff/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Qatari president's stopoff to Fiji surprised the world."   042 QAT FJI

swing/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Austrian president's swing to Uruguay surprised the world."   042 AUT URY

landing/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Fijian president's landing to Romania surprised the world."   042 FJI ROU

trek/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Albanian president's trek to Jordan surprised the world."   042 ALB JOR

odyssey/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Thai president's odyssey to Nepal surprised the world."   042 THA NPL

junket/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Croatian president's junket to Vietnam surprised the world."   042 HRV VNM

pilgrimage/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Panamanian president's pilgrimage to Bhutan surprised the world."   042 PAN BTN

hosting/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The hosting of the Fijian president by Latvia surprised the world."   043 LVA FJI

welcoming/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The welcoming of the Belgian president by Tunisia surprised the world."   043 TUN BEL

reception/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The reception of the Uruguayan president by Belgium surprised the world."   043 BEL URY

banquet/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The banquet of the Romanian president by Honduras surprised the world."   043 HND ROU

welcome/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The welcome of the Nepalese president by Rwanda surprised the world."   043 RWA NPL

entertainment/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The entertainment of the Vietnamese president by Bulgaria surprised the world."   043 BGR VNM

acceptance/plan noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{plan,proposal,offer,@agreement,deal,roadmap,peace plan,compromise}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   030
  +  "The acceptance of the plan by Ethiopia surprised the world."   030 ETH -

embrace/plan noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{plan,proposal,offer,@agreement,deal,roadmap,peace plan,compromise}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   030
  +  "The embrace of the plan by Greece surprised the world."   030 GRC -

approval/plan noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{plan,proposal,offer,@agreement,deal,roadmap,peace plan,compromise}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   030
  +  "The approval of the plan by Uruguay surprised the world."   030 URY -

proposal/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Gabon's proposal of talks to Romania surprised the world."   036 GAB ROU

promise/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Hungary's promise of talks to Jordan surprised the world."   036 HUN JOR

guarantee/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Malta's guarantee of talks to Vietnam surprised the world."   036 MLT VNM

assurance/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Indonesia's assurance of talks to Bhutan surprised the world."   036 IDN BTN

tender/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Romania's tender of talks to Fiji surprised the world."   036 ROU FJI

proffer/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Yemen's proffer of talks to Belgium surprised the world."   036 YEM BEL

overture/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Poland's overture of talks to Uruguay surprised the world."   036 POL URY

vow/offer-of noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{@talks,mediation,@aid,@money,@ceasefire,asylum,support,help,cooperation,amnesty,meeting,dialogue,visit}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   039  when nmod:of{mediation}
  core   0356  when nmod:of{@ceasefire}
  core   0353  when nmod:of{amnesty}
  core   036  when nmod:of{@talks,meeting,dialogue,visit}
  core   032  when nmod:of{support}
  core   031  when nmod:of{cooperation}
  core   033
  +  "Lebanon's vow of talks to Romania surprised the world."   036 LBN ROU

settlement/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The settlement of the dispute by Kenya and Jordan surprised the world."   037 KEN;JOR -

resolution/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The resolution of the dispute by Norway and Nepal surprised the world."   037 NOR;NPL -

ending/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The ending of the dispute by Peru and Vietnam surprised the world."   037 PER;VNM -

settling/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The settling of the dispute by Mongolia and Fiji surprised the world."   037 MNG;FJI -

healing/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The healing of the dispute by Ghana and Belgium surprised the world."   037 GHA;BEL -

solving/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The solving of the dispute by Laos and Uruguay surprised the world."   037 LAO;URY -

defusing/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The defusing of the dispute by Iceland and Romania surprised the world."   037 ISL;ROU -

campaign/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Bolivia's campaign for restraint surprised the world."   1056 BOL -

bid/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Angola's bid for restraint surprised the world."   1056 AGO -

clamouring/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Nepal's clamouring for restraint surprised the world."   1056 NPL -

agitation/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Estonia's agitation for restraint surprised the world."   1056 EST -

lobbying/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Kuwait's lobbying for restraint surprised the world."   1056 KWT -

cry/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Senegal's cry for restraint surprised the world."   1056 SEN -

pressure/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Denmark's pressure for restraint surprised the world."   1056 DNK -

prayer/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Zambia's prayer for restraint surprised the world."   1056 ZMB -

advocacy/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Vietnam's advocacy for restraint surprised the world."   1056 VNM -

application/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Oman's application for restraint surprised the world."   1056 OMN -

quest/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Chile's quest for restraint surprised the world."   1056 CHL -

pressing/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Portugal's pressing for restraint surprised the world."   1056 PRT -

claim/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Malawi's claim for restraint surprised the world."   1056 MWI -

petitioning/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Cuba's petitioning for restraint surprised the world."   1056 CUB -

asking/what noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for{@ceasefire,restraint,calm,clemency,help,@aid,@talks,release,resignation,withdrawal,independence,inquiry,@investigation,@reform,extradition,apology,compensation,recognition,autonomy,recount,referendum,peacekeeper}
  core   1041  when nmod:for{resignation}
  core   1056  when nmod:for{@ceasefire,restraint,calm,withdrawal}
  core   106  when nmod:for{@talks}
  core   1053  when nmod:for{release}
  core   1013  when nmod:for{@investigation,extradition,inquiry}
  core   104  when nmod:for{@reform,independence,autonomy,recount,referendum}
  core   103  when nmod:for{help,@aid}
  core   100
  +  "Finland's asking for restraint surprised the world."   1056 FIN -
