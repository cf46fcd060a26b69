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
  +  "The rescission of the curfew by Nepal surprised the world."   0813 NPL -

annulment/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The annulment of the curfew by Kuwait surprised the world."   0813 KWT -

reversal/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The reversal of the curfew by Senegal surprised the world."   0813 SEN -

cancellation/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The cancellation of the curfew by Paraguay surprised the world."   0813 PRY -

scrapping/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The scrapping of the curfew by Denmark surprised the world."   0813 DNK -

dropping/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The dropping of the curfew by Zambia surprised the world."   0813 ZMB -

dismantling/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The dismantling of the curfew by Vietnam surprised the world."   0813 VNM -

elimination/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The elimination of the curfew by Oman surprised the world."   0813 OMN -

discontinuation/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The discontinuation of the curfew by Chile surprised the world."   0813 CHL -

relinquishment/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The relinquishment of the curfew by Portugal surprised the world."   0813 PRT -

quashing/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The quashing of the curfew by Malawi surprised the world."   0813 MWI -

overturning/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The overturning of the curfew by Cuba surprised the world."   0813 CUB -

loosening/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The loosening of the curfew by Uganda surprised the world."   0813 UGA -

shortening/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The shortening of the curfew by Slovenia surprised the world."   0813 SVN -

abandonment/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The abandonment of the curfew by Ecuador surprised the world."   0813 ECU -

termination/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The termination of the curfew by Namibia surprised the world."   0813 NAM -

waiving/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The waiving of the curfew by Austria surprised the world."   0813 AUT -

undoing/ban noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law,decree,law,censorship}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The undoing of the curfew by Fiji surprised the world."   0813 FJI -

legalisation/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The legalisation of three newspapers by Albania surprised the world."   081 ALB -

legalization/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The legalization of three newspapers by Thailand surprised the world."   081 THA -

decriminalisation/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The decriminalisation of three newspapers by Croatia surprised the world."   081 HRV -

decriminalization/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The decriminalization of three newspapers by Panama surprised the world."   081 PAN -

unblocking/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The unblocking of three newspapers by Latvia surprised the world."   081 LVA -

reopening/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reopening of three newspapers by Tunisia surprised the world."   081 TUN -

unbanning/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The unbanning of three newspapers by Belgium surprised the world."   081 BEL -

liberalisation/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The liberalisation of three newspapers by Honduras surprised the world."   081 HND -

readmission/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The readmission of three newspapers by Sweden surprised the world."   081 SWE -

reinstatement/legal noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{party,opposition,union,newspaper,website,protest,%PTY,%OPP,homosexuality,movement,internet,Twitter,Facebook,demonstration}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reinstatement of three newspapers by Rwanda surprised the world."   081 RWA -

dropping/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The dropping of the charges by Ethiopia surprised the world."   081 ETH -

quashing/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The quashing of the charges by Greece surprised the world."   081 GRC -

commutation/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The commutation of the charges by Uruguay surprised the world."   081 URY -

remission/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The remission of the charges by Cambodia surprised the world."   081 KHM -

annulment/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The annulment of the charges by Gabon surprised the world."   081 GAB -

withdrawal/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The withdrawal of the charges by Hungary surprised the world."   081 HUN -

reversal/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reversal of the charges by Liberia surprised the world."   081 LBR -

overturning/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The overturning of the charges by Malta surprised the world."   081 MLT -

reduction/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The reduction of the charges by Indonesia surprised the world."   081 IDN -

abandonment/charge noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{charge,case,indictment,prosecution,sentence,death sentence,conviction,verdict,accusation,warrant}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   081
  +  "The abandonment of the charges by Romania surprised the world."   081 ROU -

acceptance/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The acceptance of the demands by Poland surprised the world."   083 POL -

fulfilment/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The fulfilment of the demands by Lebanon surprised the world."   083 LBN -

satisfaction/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The satisfaction of the demands by Kenya surprised the world."   083 KEN -

granting/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The granting of the demands by Norway surprised the world."   083 NOR -

honouring/demand noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{demand,request,condition,petition,ultimatum}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "The honouring of the demands by Jordan surprised the world."   083 JOR -

capitulation/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Mongolia's capitulation to the demands of the strikers surprised the world."   083 MNG -

acquiescence/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Ghana's acquiescence to the demands of the strikers surprised the world."   083 GHA -

concession/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Laos's concession to the demands of the strikers surprised the world."   083 LAO -

submission/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Iceland's submission to the demands of the strikers surprised the world."   083 ISL -

deference/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Bolivia's deference to the demands of the strikers surprised the world."   083 BOL -

accommodation/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Angola's accommodation to the demands of the strikers surprised the world."   083 AGO -

kowtow/to-2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Nepal's kowtow to the demands of the strikers surprised the world."   083 NPL -

bowing/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Estonia's bowing to the demands of the strikers surprised the world."   083 EST -

sop/to noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:before=recipient
  need   nmod:to|nmod:before{demand,pressure,protester,striker,rebel,kidnapper,%REB,%OPP,%LAB,%country,crowd,threat,call}
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   083
  +  "Kuwait's sop to the demands of the strikers surprised the world."   083 KWT -

climbdown/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Senegalese government's climbdown on the tax surprised the world."   080 SEN -
  -  "The driver's retreat on the road surprised the boys." none

backdown/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Danish government's backdown on the tax surprised the world."   080 DNK -

backtracking/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Portuguese government's backtracking on the tax surprised the world."   080 PRT -

retreat/on noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:on|nmod:over=topic
  need   nmod:on|nmod:over{*}
  need   poss|nmod:by|amod{%GOV,%country,%LEG,%IGO,%PTY,minister,president,government}
  core   080
  +  "The Cuban government's retreat on the tax surprised the world."   080 CUB -

ending/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The ending of the strike by Finland surprised the world."   082 FIN -

suspension/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The suspension of the strike by Bhutan surprised the world."   082 BTN -

abandonment/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The abandonment of the strike by Uganda surprised the world."   082 UGA -

postponement/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The postponement of the strike by Ecuador surprised the world."   082 ECU -

cancellation/strike noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@protest,strike,sit-in,hunger strike,boycott,blockade,stoppage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:by|poss{police,army,%GOV,%COP}
  core   082
  +  "The cancellation of the strike by Qatar surprised the world."   082 QAT -

devolution/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The devolution of autonomy by Austria surprised the world."   0834 AUT -

restoration/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The restoration of autonomy by Fiji surprised the world."   0834 FJI -

granting/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The granting of autonomy by Albania surprised the world."   0834 ALB -

reintroduction/rule noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@post,power,autonomy,independence,self-rule,constitution,multiparty system,democracy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0834
  +  "The reintroduction of autonomy by Thailand surprised the world."   0834 THA -

enfranchisement/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The enfranchisement of women by Croatia surprised the world."   0833 HRV -

emancipation/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The emancipation of women by Panama surprised the world."   0833 PAN -

granting/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The granting of women by Latvia surprised the world."   0833 LVA -

bestowal/right noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{woman,slave,worker,minority,serf,right,vote,suffrage}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0833
  +  "The bestowal of women by Tunisia surprised the world."   0833 TUN -

emancipation/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The emancipation of two hostages by Belgium surprised the world."   0841 BEL -

parole/people-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The parole of two hostages by Honduras surprised the world."   0841 HND -

return/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The return of two hostages by Rwanda surprised the world."   0841 RWA -

freeing/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The freeing of two hostages by Ethiopia surprised the world."   0841 ETH -

exchange/people-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The exchange of two hostages by Greece surprised the world."   0841 GRC -

repatriation/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The repatriation of two hostages by Uruguay surprised the world."   0841 URY -

delivery/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The delivery of two hostages by Cambodia surprised the world."   0841 KHM -

bailing/people noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@prisoner,@captive,hostage,prisoner,captive,detainee,inmate,schoolgirl,crew,sailor,journalist,dissident,activist,%JRN,%SOC,soldier,%OPP}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0841
  +  "The bailing of two hostages by Gabon surprised the world."   0841 GAB -

return/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The return of the bronzes by Hungary surprised the world."   0842 HUN -

restitution/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The restitution of the bronzes by Liberia surprised the world."   0842 LBR -

retrocession/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The retrocession of the bronzes by Indonesia surprised the world."   0842 IDN -

repatriation/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The repatriation of the bronzes by Romania surprised the world."   0842 ROU -

restoration/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The restoration of the bronzes by Yemen surprised the world."   0842 YEM -

relinquishment/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The relinquishment of the bronzes by Poland surprised the world."   0842 POL -

surrender/thing noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{artefact,bronze,statue,painting,island,territory,land,body,remains,relic,manuscript,ship,vessel,boat,property,treasure,skull}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0842
  +  "The surrender of the bronzes by Lebanon surprised the world."   0842 LBN -

withdrawal/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The withdrawal of its troops by Norway surprised the world."   0874 NOR -

pullout/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The pullout of its troops by Jordan surprised the world."   0874 JOR -

evacuation/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The evacuation of its troops by Mongolia surprised the world."   0874 MNG -

recall/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The recall of its troops by Ghana surprised the world."   0874 GHA -

drawdown/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The drawdown of its troops by Laos surprised the world."   0874 LAO -

removal/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The removal of its troops by Iceland surprised the world."   0874 ISL -

extraction/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The extraction of its troops by Angola surprised the world."   0874 AGO -

repatriation/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The repatriation of its troops by Nepal surprised the world."   0874 NPL -

disengagement/troops noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@troop,soldier,tank,artillery,@warship,@warplane,force,garrison,contingent}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0874 withdraw
  +  "The disengagement of its troops by Estonia surprised the world."   0874 EST -

dismantling/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The dismantling of its missiles by Kuwait surprised the world."   0873 KWT -

dismantlement/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The dismantlement of its missiles by Senegal surprised the world."   0873 SEN -

decommissioning/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The decommissioning of its missiles by Paraguay surprised the world."   0873 PRY -

scrapping/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The scrapping of its missiles by Zambia surprised the world."   0873 ZMB -

surrender/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The surrender of its missiles by Vietnam surprised the world."   0873 VNM -

relinquishment/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The relinquishment of its missiles by Chile surprised the world."   0873 CHL -

disbandment/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The disbandment of its missiles by Portugal surprised the world."   0873 PRT -

demobilisation/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The demobilisation of its missiles by Malawi surprised the world."   0873 MWI -

demobilization/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The demobilization of its missiles by Cuba surprised the world."   0873 CUB -

elimination/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The elimination of its missiles by Finland surprised the world."   0873 FIN -

mothballing/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The mothballing of its missiles by Uganda surprised the world."   0873 UGA -

freezing/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The freezing of its missiles by Slovenia surprised the world."   0873 SVN -

disposal/arms noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@weapon,arms,missile,warhead,stockpile,arsenal,nuclear programme,reactor,uranium enrichment,mine,nuclear weapon,militia,force}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0873
  +  "The disposal of its missiles by Ecuador surprised the world."   0873 ECU -

suspension/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The suspension of the offensive by Qatar surprised the world."   087 QAT -

cessation/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The cessation of the offensive by Namibia surprised the world."   087 NAM -

halting/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The halting of the offensive by Austria surprised the world."   087 AUT -

abandonment/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The abandonment of the offensive by Fiji surprised the world."   087 FJI -

ending/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The ending of the offensive by Thailand surprised the world."   087 THA -

lifting/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The lifting of the offensive by Croatia surprised the world."   087 HRV -

cancellation/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The cancellation of the offensive by Panama surprised the world."   087 PAN -

interruption/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The interruption of the offensive by Latvia surprised the world."   087 LVA -

postponement/attack noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@violence-end,attack,offensive,bombing,siege,blockade,war,raid,hostility}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   087
  +  "The postponement of the offensive by Sweden surprised the world."   087 SWE -

observance/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The observance of the truce by Rwanda surprised the world."   0871 RWA -

implementation/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The implementation of the truce by Bulgaria surprised the world."   0871 BGR -

upholding/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The upholding of the truce by Ethiopia surprised the world."   0871 ETH -

respect/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The respect of the truce by Greece surprised the world."   0871 GRC -

extension/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The extension of the truce by Uruguay surprised the world."   0871 URY -

renewal/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The renewal of the truce by Cambodia surprised the world."   0871 KHM -

prolongation/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The prolongation of the truce by Gabon surprised the world."   0871 GAB -

declaration/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The declaration of the truce by Hungary surprised the world."   0871 HUN -

proclamation/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The proclamation of the truce by Liberia surprised the world."   0871 LBR -

announcement/truce noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@ceasefire,ceasefire,truce,armistice}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0871 ceasefire
  +  "The announcement of the truce by Malta surprised the world."   0871 MLT -

capitulation/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The capitulation of the rebels in Indonesia surprised the world."   0874 IDN -

surrender/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The surrender of the rebels in Romania surprised the world."   0874 ROU -

defection/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The defection of the rebels in Yemen surprised the world."   0874 YEM -

desertion/self noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:of|nmod:by{%MIL,%REB,%PRM,%UAF,%CRM,rebel,militia,guerrilla,fighter,soldier,garrison}
  core   0874 disarm
  +  "The desertion of the rebels in Lebanon surprised the world."   0874 LBN -

opening/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The opening of the border by Kenya surprised the world."   086 KEN -

reopening/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The reopening of the border by Norway surprised the world."   086 NOR -

unblocking/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The unblocking of the border by Peru surprised the world."   086 PER -

unsealing/border noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{border,crossing,border crossing,airspace,corridor,frontier,checkpoint}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with|nmod:for|nmod:of{%country,border,crossing,frontier,corridor,border crossing,airspace}
  core   086
  +  "The unsealing of the border by Jordan surprised the world."   086 JOR -

admission/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The admission of inspectors by Mongolia surprised the world."   0862 MNG -

readmission/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The readmission of inspectors by Ghana surprised the world."   0862 GHA -

acceptance/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The acceptance of inspectors by Laos surprised the world."   0862 LAO -

reception/inspector noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{inspector,observer,monitor,investigator}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   0862
  +  "The reception of inspectors by Iceland surprised the world."   0862 ISL -

handover/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The handover of power by Angola surprised the world."   0831 AGO -

transfer/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The transfer of power by Nepal surprised the world."   0831 NPL -

relinquishment/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The relinquishment of power by Estonia surprised the world."   0831 EST -

surrender/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The surrender of power by Kuwait surprised the world."   0831 KWT -

ceding/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The ceding of power by Senegal surprised the world."   0831 SEN -

vacating/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The vacating of power by Denmark surprised the world."   0831 DNK -

cession/power noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{power,office,presidency,premiership,throne,post}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    nmod:from{%country}
  core   0831 resign
  +  "The cession of power by Zambia surprised the world."   0831 ZMB -

dispatch/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Vietnam's dispatch of medicine to Nepal surprised the world."   073 VNM NPL

despatch/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Oman's despatch of medicine to Vietnam surprised the world."   073 OMN VNM

provision/relief-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Chile's provision of medicine to Bhutan surprised the world."   073 CHL BTN

distribution/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Portugal's distribution of medicine to Fiji surprised the world."   073 PRT FJI

sending/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Malawi's sending of medicine to Belgium surprised the world."   073 MWI BEL

shipping/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Cuba's shipping of medicine to Uruguay surprised the world."   073 CUB URY

supply/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Finland's supply of medicine to Romania surprised the world."   073 FIN ROU

delivery/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Bhutan's delivery of medicine to Jordan surprised the world."   073 BTN JOR

donation/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Uganda's donation of medicine to Nepal surprised the world."   073 UGA NPL

airdrop/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Slovenia's airdrop of medicine to Vietnam surprised the world."   073 SVN VNM

airlifting/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Qatar's airlifting of medicine to Fiji surprised the world."   073 QAT FJI

transport/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Namibia's transport of medicine to Belgium surprised the world."   073 NAM BEL

allocation/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Austria's allocation of medicine to Uruguay surprised the world."   073 AUT URY

rationing/relief noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@food-relief,food,medicine,blanket,flour,grain,tent,vaccine,relief,doctor,medic,humanitarian aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:in|nmod:of{%country,%REF,%REB,%MIL,%CVL,victim,survivor,refugee,@food-relief,medicine}
  core   073
  +  "Fiji's rationing of medicine to Romania surprised the world."   073 FJI ROU

disbursement/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Albania's disbursement of the loan to Jordan surprised the world."   071 ALB JOR

disbursal/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Thailand's disbursal of the loan to Nepal surprised the world."   071 THA NPL

allocation/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Croatia's allocation of the loan to Vietnam surprised the world."   071 HRV VNM

allotment/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Panama's allotment of the loan to Bhutan surprised the world."   071 PAN BTN

granting/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Latvia's granting of the loan to Fiji surprised the world."   071 LVA FJI

award/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Tunisia's award of the loan to Belgium surprised the world."   071 TUN BEL

provision/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Belgium's provision of the loan to Uruguay surprised the world."   071 BEL URY

extension/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Sweden's extension of the loan to Jordan surprised the world."   071 SWE JOR

release/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Rwanda's release of the loan to Nepal surprised the world."   071 RWA NPL

resumption/money noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{loan,grant,credit,@money,aid,subsidy,fund}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:for|nmod:of{%country,%GOV,loan,grant,credit,aid}
  core   071
  +  "Bulgaria's resumption of the loan to Vietnam surprised the world."   071 BGR VNM

cancellation/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Ethiopia's cancellation of the debts to Bhutan surprised the world."   071 ETH BTN

forgiveness/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Greece's forgiveness of the debts to Fiji surprised the world."   071 GRC FJI

rescheduling/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Uruguay's rescheduling of the debts to Belgium surprised the world."   071 URY BEL

restructuring/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Cambodia's restructuring of the debts to Uruguay surprised the world."   071 KHM URY

remission/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Hungary's remission of the debts to Jordan surprised the world."   071 HUN JOR

waiving/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Malta's waiving of the debts to Vietnam surprised the world."   071 MLT VNM

relief/debt noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{debt,loan,arrears}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   071
  +  "Indonesia's relief of the debts to Bhutan surprised the world."   071 IDN BTN

arming/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The arming of the rebels by Romania surprised the world."   072 ROU -

equipping/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The equipping of the rebels by Yemen surprised the world."   072 YEM -

rearming/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The rearming of the rebels by Poland surprised the world."   072 POL -

resupply/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The resupply of the rebels by Lebanon surprised the world."   072 LBN -

training/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The training of the rebels by Kenya surprised the world."   072 KEN -

mentoring/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The mentoring of the rebels by Norway surprised the world."   072 NOR -

supply/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The supply of the rebels by Peru surprised the world."   072 PER -

provision/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The provision of the rebels by Jordan surprised the world."   072 JOR -

sale/arming noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{%MIL,%COP,%REB,%country,rebel,militia,army,fighter,police,soldier,@military-aid}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   072
  +  "The sale of the rebels by Mongolia surprised the world."   072 MNG -

sheltering/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The sheltering of refugees by Ghana surprised the world."   073 GHA -

feeding/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The feeding of refugees by Laos surprised the world."   073 LAO -

housing/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The housing of refugees by Iceland surprised the world."   073 ISL -

hospitalisation/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The hospitalisation of refugees by Bolivia surprised the world."   073 BOL -

saving/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The saving of refugees by Angola surprised the world."   073 AGO -

rehousing/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The rehousing of refugees by Nepal surprised the world."   073 NPL -

vaccination/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The vaccination of refugees by Estonia surprised the world."   073 EST -

treatment/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The treatment of refugees by Kuwait surprised the world."   073 KWT -

nursing/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The nursing of refugees by Senegal surprised the world."   073 SEN -

lodging/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The lodging of refugees by Paraguay surprised the world."   073 PRY -

care/rescue noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{%REF,refugee,survivor,victim,migrant,hostage,wounded,injured,civilian,orphan,homeless,displaced}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   073
  +  "The care of refugees by Denmark surprised the world."   073 DNK -

escorting/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The escorting of refugees by Zambia surprised the world."   074 ZMB -

guarding/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The guarding of refugees by Vietnam surprised the world."   074 VNM -

safeguarding/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The safeguarding of refugees by Oman surprised the world."   074 OMN -

shielding/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The shielding of refugees by Chile surprised the world."   074 CHL -

escort/guard-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The escort of refugees by Portugal surprised the world."   074 PRT -

protection/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The protection of refugees by Malawi surprised the world."   074 MWI -

policing/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The policing of refugees by Cuba surprised the world."   074 CUB -

demining/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The demining of refugees by Finland surprised the world."   074 FIN -

clearance/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The clearance of refugees by Bhutan surprised the world."   074 BTN -

clearing/guard noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  need   nmod:of{convoy,%REF,refugee,civilian,ship,tanker,camp,enclave,minority,mine,minefield}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   074
  +  "The clearing of refugees by Uganda surprised the world."   074 UGA -

deployment/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Slovenia's deployment of peacekeepers to Vietnam surprised the world."   074 SVN VNM

dispatch/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Ecuador's dispatch of peacekeepers to Bhutan surprised the world."   074 ECU BTN

despatch/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Qatar's despatch of peacekeepers to Fiji surprised the world."   074 QAT FJI

sending/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Namibia's sending of peacekeepers to Belgium surprised the world."   074 NAM BEL

posting/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Austria's posting of peacekeepers to Uruguay surprised the world."   074 AUT URY

arrival/peacekeeper noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of|compound{peacekeeper,blue helmet,observer,peace force,monitor}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:in|nmod:of{%country,peacekeeper,blue helmet,monitor,observer}
  core   074
  +  "Fiji's arrival of peacekeepers to Romania surprised the world."   074 FJI ROU

granting/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The granting of refugees by Albania surprised the world."   075 ALB -

offering/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The offering of refugees by Thailand surprised the world."   075 THA -

harbouring/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The harbouring of refugees by Croatia surprised the world."   075 HRV -

harboring/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The harboring of refugees by Panama surprised the world."   075 PAN -

acceptance/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The acceptance of refugees by Latvia surprised the world."   075 LVA -

absorption/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The absorption of refugees by Tunisia surprised the world."   075 TUN -

admission/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The admission of refugees by Belgium surprised the world."   075 BEL -

naturalisation/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The naturalisation of refugees by Sweden surprised the world."   075 SWE -

naturalization/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The naturalization of refugees by Rwanda surprised the world."   075 RWA -

reception/asylum noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{asylum,refuge,citizenship,refugee,asylum seeker,dissident}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   075
  +  "The reception of refugees by Bulgaria surprised the world."   075 BGR -

export/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Ethiopia's export of gas to Bhutan doubled."   061 ETH BTN

import/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Greece's import of gas to Fiji doubled."   061 GRC FJI

sale/goods noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Uruguay's sale of gas to Belgium doubled."   061 URY BEL

purchase/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Cambodia's purchase of gas to Uruguay doubled."   061 KHM URY

procurement/goods noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Malta's procurement of gas to Vietnam doubled."   061 MLT VNM

acquisition/goods noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Indonesia's acquisition of gas to Bhutan doubled."   061 IDN BTN

transit/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Romania's transit of gas to Fiji doubled."   061 ROU FJI

barter/goods-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:from=recipient
  need   nmod:of|compound{gas,oil,electricity,grain,wheat,coal,fuel,arms,goods,rice,uranium,cattle}
  need   nmod:to|nmod:from{%country,%GOV}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  not    compound|amod{price}
  core   061
  +  "Yemen's barter of gas to Belgium doubled."   061 YEM BEL

investment/in noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:in=recipient
  need   nmod:in{%country,railway,port,mine}
  need   poss|nmod:by|amod{%country,%GOV}
  not    compound{bank}
  core   061
  +  "Poland's investment in Uruguay doubled."   061 POL URY

liaison/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The liaison between Norway and Nepal surprised the world."   060 NOR;NPL -

interconnection/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The interconnection between Peru and Vietnam surprised the world."   060 PER;VNM -

interoperability/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The interoperability between Mongolia and Fiji surprised the world."   060 MNG;FJI -

synergy/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The synergy between Iceland and Romania surprised the world."   060 ISL;ROU -

pooling/with noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  core   060 reciprocal
  +  "The pooling between Bolivia and Jordan surprised the world."   060 BOL;JOR -

extradition/suspect noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Kuwait's extradition of the fugitive to Fiji surprised the world."   063 KWT FJI

rendition/suspect noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Denmark's rendition of the fugitive to Romania surprised the world."   063 DNK ROU

surrender/suspect-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Zambia's surrender of the fugitive to Jordan surprised the world."   063 ZMB JOR

transfer/suspect-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Vietnam's transfer of the fugitive to Nepal surprised the world."   063 VNM NPL

consignment/suspect noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{suspect,fugitive,prisoner,general,drug lord,trafficker,war criminal,killer,banker}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:of{%country,%COP,%JUD,%GOV,court,tribunal,fugitive,suspect,war criminal}
  core   063
  +  "Chile's consignment of the fugitive with Bhutan surprised the world."   063 CHL BTN

passing/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Portugal's passing of intelligence with Fiji surprised the world."   064 PRT FJI

transmission/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Cuba's transmission of intelligence to Uruguay surprised the world."   064 CUB URY

provision/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Finland's provision of intelligence with Romania surprised the world."   064 FIN ROU

disclosure/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Bhutan's disclosure of intelligence to Jordan surprised the world."   064 BTN JOR

supply/intel-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Uganda's supply of intelligence with Nepal surprised the world."   064 UGA NPL

swapping/intel noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{intelligence,information,evidence,data,tip}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:to|nmod:with{%country,%SPY,%COP,%GOV,%JUD}
  core   064
  +  "Slovenia's swapping of intelligence to Vietnam surprised the world."   064 SVN VNM

ratification/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The ratification of the treaty by Ecuador surprised the world."   057 ECU -

signing/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The signing of the treaty by Qatar surprised the world."   057 QAT -

signature/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The signature of the treaty by Namibia surprised the world."   057 NAM -

adoption/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The adoption of the treaty by Austria surprised the world."   057 AUT -

approval/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The approval of the treaty by Fiji surprised the world."   057 FJI -

endorsement/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The endorsement of the treaty by Albania surprised the world."   057 ALB -

conclusion/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The conclusion of the treaty by Thailand surprised the world."   057 THA -

acceptance/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The acceptance of the treaty by Croatia surprised the world."   057 HRV -

finalisation/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The finalisation of the treaty by Panama surprised the world."   057 PAN -

initialling/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The initialling of the treaty by Latvia surprised the world."   057 LVA -

passage/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The passage of the treaty by Tunisia surprised the world."   057 TUN -

renewal/treaty noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{@treaty,treaty,convention,accord,agreement,pact,protocol,deal,charter}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   057
  +  "The renewal of the treaty by Belgium surprised the world."   057 BEL -

recognition/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The recognition of the independence by Honduras surprised the world."   054 HND -

acknowledgment/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The acknowledgment of the independence by Sweden surprised the world."   054 SWE -

acknowledgement/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The acknowledgement of the independence by Rwanda surprised the world."   054 RWA -

acceptance/state noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:to=recipient
  need   nmod:of{independence,%PRE,sovereignty,statehood,%country,state,republic}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   054
  +  "The acceptance of the independence by Bulgaria surprised the world."   054 BGR -

restoration/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The restoration of relations by Ethiopia surprised the world."   050 ETH -

establishment/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The establishment of relations by Greece surprised the world."   050 GRC -

normalisation/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The normalisation of relations by Uruguay surprised the world."   050 URY -

normalization/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The normalization of relations by Cambodia surprised the world."   050 KHM -

resumption/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The resumption of relations by Gabon surprised the world."   050 GAB -

reestablishment/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The reestablishment of relations by Liberia surprised the world."   050 LBR -

renewal/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The renewal of relations by Malta surprised the world."   050 MLT -

upgrading/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The upgrading of relations by Indonesia surprised the world."   050 IDN -

strengthening/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The strengthening of relations by Romania surprised the world."   050 ROU -

deepening/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The deepening of relations by Yemen surprised the world."   050 YEM -

improvement/tie-2 noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The improvement of relations by Poland surprised the world."   050 POL -

cementing/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The cementing of relations by Lebanon surprised the world."   050 LBN -

mending/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The mending of relations by Kenya surprised the world."   050 KEN -

warming/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The warming of relations by Norway surprised the world."   050 NOR -

rebuilding/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The rebuilding of relations by Peru surprised the world."   050 PER -

reopening/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The reopening of relations by Jordan surprised the world."   050 JOR -

opening/tie noun
  frame  poss|nmod:by|amod|nmod:between=actor  nmod:with=actor
  need   nmod:of{@tie,diplomatic relation,diplomatic tie,embassy}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   050 reciprocal
  +  "The opening of relations by Mongolia surprised the world."   050 MNG -

thaw/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A thaw between Ghana and Belgium in relations surprised the world."   050 GHA;BEL -

warming/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A warming between Laos and Uruguay in relations surprised the world."   050 LAO;URY -

improvement/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A improvement between Iceland and Romania in relations surprised the world."   050 ISL;ROU -

upturn/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A upturn between Bolivia and Jordan in relations surprised the world."   050 BOL;JOR -

upgrade/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A upgrade between Angola and Nepal in relations surprised the world."   050 AGO;NPL -

breakthrough/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A breakthrough between Nepal and Vietnam in relations surprised the world."   050 NPL;VNM -

reset/tie-in noun
  frame  poss|nmod:by|amod|nmod:between|nmod:with=actor
  need   nmod:in|nmod:of{relation,tie,relationship}
  need   nmod:between|nmod:with|poss|amod{%country,%GOV}
  core   050 reciprocal
  +  "A reset between Estonia and Bhutan in relations surprised the world."   050 EST;BTN -

eulogy/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Malawi's eulogy for Belgium surprised the world."   051 MWI BEL

ovation/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Cuba's ovation for Uruguay surprised the world."   051 CUB URY

cheer/praise-2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Finland's cheer for Romania surprised the world."   051 FIN ROU

advocacy/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Uganda's advocacy for Nepal surprised the world."   051 UGA NPL

espousal/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Slovenia's espousal for Vietnam surprised the world."   051 SVN VNM

felicitation/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Ecuador's felicitation for Bhutan surprised the world."   051 ECU BTN

glorification/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Qatar's glorification for Fiji surprised the world."   051 QAT FJI

veneration/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Namibia's veneration for Belgium surprised the world."   051 NAM BEL

lauding/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Austria's lauding for Uruguay surprised the world."   051 AUT URY

panegyric/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Fiji's panegyric for Romania surprised the world."   051 FJI ROU

accolade/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Albania's accolade for Jordan surprised the world."   051 ALB JOR

kudos/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Thailand's kudos for Nepal surprised the world."   051 THA NPL

plaudits/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Croatia's plaudits for Vietnam surprised the world."   051 HRV VNM

paean/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Panama's paean for Bhutan surprised the world."   051 PAN BTN

cheerleading/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Latvia's cheerleading for Fiji surprised the world."   051 LVA FJI

congratulations/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Tunisia's congratulations for Belgium surprised the world."   051 TUN BEL

compliments/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Belgium's compliments for Uruguay surprised the world."   051 BEL URY

greetings/praise noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:of|nmod:to=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  need   nmod:for|nmod:of|nmod:to{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM,decision,plan,agreement,deal,effort,move}
  not    compound|amod{film,book,fan}
  core   051
  +  "Honduras's greetings for Romania surprised the world."   051 HND ROU

vindication/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Swedish president's vindication of Jordan surprised the world."   052 SWE JOR

apologia/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Rwandan president's apologia of Nepal surprised the world."   052 RWA NPL

exculpation/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Bulgarian president's exculpation of Vietnam surprised the world."   052 BGR VNM

championing/defence noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   poss|nmod:by|amod{%GOV,%country,%IGO,%LEG,%REL}
  need   nmod:of|nmod:for{%GOV,%country,%IGO,%MIL,decision,record,policy,president,government,ally}
  not    compound|amod{air,coast,title,missile,coastal}
  core   052
  +  "The Ethiopian president's championing of Bhutan surprised the world."   052 ETH BTN

admission/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Uruguay's admission to the African Union surprised the world."   050 URY org:AU

readmission/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Cambodia's readmission to the African Union surprised the world."   050 KHM org:AU

entry/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Gabon's entry to the African Union surprised the world."   050 GAB org:AU

adhesion/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Hungary's adhesion to the African Union surprised the world."   050 HUN org:AU

induction/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Liberia's induction to the African Union surprised the world."   050 LBR org:AU

accession/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Malta's accession to the African Union surprised the world."   050 MLT org:AU

adherence/to-body noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to|nmod:into=recipient
  need   poss|nmod:of|amod{%country}
  need   nmod:to|nmod:into{%IGO,union,alliance,bloc,council,convention,treaty,pact}
  not    compound|amod{troop}
  core   050
  +  "Indonesia's adherence to the African Union surprised the world."   050 IDN org:AU

seminar/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A seminar between the presidents of Romania and Fiji surprised the world."   040 ROU;FJI -

symposium/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A symposium between the presidents of Yemen and Belgium surprised the world."   040 YEM;BEL -

colloquium/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A colloquium between the presidents of Poland and Uruguay surprised the world."   040 POL;URY -

congress/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A congress between the presidents of Lebanon and Romania surprised the world."   040 LBN;ROU -

assembly/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A assembly between the presidents of Kenya and Jordan surprised the world."   040 KEN;JOR -

workshop/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A workshop between the presidents of Mongolia and Fiji surprised the world."   040 MNG;FJI -

plenary/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A plenary between the presidents of Ghana and Belgium surprised the world."   040 GHA;BEL -

reception/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A reception between the presidents of Laos and Uruguay surprised the world."   040 LAO;URY -

banquet/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A banquet between the presidents of Iceland and Romania surprised the world."   040 ISL;ROU -

supper/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A supper between the presidents of Bolivia and Jordan surprised the world."   040 BOL;JOR -

tea/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A tea between the presidents of Angola and Nepal surprised the world."   040 AGO;NPL -

bilateral/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A bilateral between the presidents of Nepal and Vietnam surprised the world."   040 NPL;VNM -

trilateral/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A trilateral between the presidents of Estonia and Bhutan surprised the world."   040 EST;BTN -

consultation/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A consultation between the presidents of Kuwait and Fiji surprised the world."   040 KWT;FJI -

roundtable/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A roundtable between the presidents of Senegal and Belgium surprised the world."   040 SEN;BEL -

pourparler/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A pourparler between the presidents of Paraguay and Uruguay surprised the world."   040 PRY;URY -

caucus/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A caucus between the presidents of Zambia and Jordan surprised the world."   040 ZMB;JOR -

briefing/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A briefing between the presidents of Vietnam and Nepal surprised the world."   040 VNM;NPL -

correspondence/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A correspondence between the presidents of Oman and Vietnam surprised the world."   040 OMN;VNM -

communication/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A communication between the presidents of Chile and Bhutan surprised the world."   040 CHL;BTN -

hotline/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A hotline between the presidents of Malawi and Belgium surprised the world."   040 MWI;BEL -

hug/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A hug between the presidents of Cuba and Uruguay surprised the world."   040 CUB;URY -

embrace/between noun
  frame  nmod:between|nmod:with|nmod:of|poss|amod=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister}
  not    compound|amod{job,press,sales,title,business,love}
  core   040 reciprocal
  +  "A embrace between the presidents of Finland and Romania surprised the world."   040 FIN;ROU -

voyage/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Bhutanese president's voyage to Jordan surprised the world."   042 BTN JOR

stopoff/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Slovenian president's stopoff to Vietnam surprised the world."   042 SVN VNM

swing/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Qatari president's swing to Fiji surprised the world."   042 QAT FJI

landing/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Namibian president's landing to Belgium surprised the world."   042 NAM BEL

trek/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Austrian president's trek to Uruguay surprised the world."   042 AUT URY

odyssey/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Fijian president's odyssey to Romania surprised the world."   042 FJI ROU

junket/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Albanian president's junket to Jordan surprised the world."   042 ALB JOR

pilgrimage/visit-to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod|nmod:of{%GOV,%IGO,%REL,%LEG,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,guided,sea,space}
  core   042
  +  "The Thai president's pilgrimage to Nepal surprised the world."   042 THA NPL

hosting/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The hosting of the Vietnamese president by Croatia surprised the world."   043 HRV VNM

welcoming/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The welcoming of the Bhutanese president by Panama surprised the world."   043 PAN BTN

reception/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The reception of the Fijian president by Latvia surprised the world."   043 LVA FJI

banquet/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The banquet of the Belgian president by Tunisia surprised the world."   043 TUN BEL

welcome/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The welcome of the Romanian president by Honduras surprised the world."   043 HND ROU

entertainment/host-of noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:for=recipient
  need   nmod:of|nmod:for{%GOV,%IGO,%LEG,president,prime minister,king,queen,delegation,envoy}
  need   poss|nmod:by|amod{%country,%GOV}
  core   043
  +  "The entertainment of the Jordanian president by Sweden surprised the world."   043 SWE JOR

acceptance/plan noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{plan,proposal,offer,@agreement,deal,roadmap,peace plan,compromise}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   030
  +  "The acceptance of the plan by Rwanda surprised the world."   030 RWA -

embrace/plan noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{plan,proposal,offer,@agreement,deal,roadmap,peace plan,compromise}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   030
  +  "The embrace of the plan by Bulgaria surprised the world."   030 BGR -

approval/plan noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for|nmod:from|nmod:on|nmod:with|nmod:against=recipient
  need   nmod:of{plan,proposal,offer,@agreement,deal,roadmap,peace plan,compromise}
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PRE,%JUD,%COP,%REL,%NGO,%LAB,%PTY,%PRM}
  core   030
  +  "The approval of the plan by Ethiopia surprised the world."   030 ETH -

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
  +  "Uruguay's proposal of talks to Belgium surprised the world."   036 URY BEL

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
  +  "Cambodia's promise of talks to Uruguay surprised the world."   036 KHM URY

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
  +  "Hungary's guarantee of talks to Jordan surprised the world."   036 HUN JOR

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
  +  "Liberia's assurance of talks to Nepal surprised the world."   036 LBR NPL

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
  +  "Malta's tender of talks to Vietnam surprised the world."   036 MLT VNM

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
  +  "Indonesia's proffer of talks to Bhutan surprised the world."   036 IDN BTN

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
  +  "Romania's overture of talks to Fiji surprised the world."   036 ROU FJI

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
  +  "Yemen's vow of talks to Belgium surprised the world."   036 YEM BEL

settlement/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The settlement of the dispute by Poland and Uruguay surprised the world."   037 POL;URY -

resolution/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The resolution of the dispute by Lebanon and Romania surprised the world."   037 LBN;ROU -

ending/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The ending of the dispute by Kenya and Jordan surprised the world."   037 KEN;JOR -

settling/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The settling of the dispute by Peru and Vietnam surprised the world."   037 PER;VNM -

healing/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The healing of the dispute by Jordan and Bhutan surprised the world."   037 JOR;BTN -

solving/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The solving of the dispute by Mongolia and Fiji surprised the world."   037 MNG;FJI -

defusing/quarrel noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=actor  nmod:of=topic
  need   nmod:of{dispute,conflict,border dispute,quarrel,row,feud,rift,standoff,crisis}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%REB,%OPP}
  core   037 reciprocal
  +  "The defusing of the dispute by Ghana and Belgium surprised the world."   037 GHA;BEL -

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
  +  "Laos's campaign for restraint surprised the world."   1056 LAO -

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
  +  "Iceland's bid for restraint surprised the world."   1056 ISL -

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
  +  "Bolivia's clamouring for restraint surprised the world."   1056 BOL -

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
  +  "Angola's agitation for restraint surprised the world."   1056 AGO -

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
  +  "Nepal's lobbying for restraint surprised the world."   1056 NPL -

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
  +  "Estonia's cry for restraint surprised the world."   1056 EST -

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
  +  "Senegal's pressure for restraint surprised the world."   1056 SEN -

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
  +  "Paraguay's prayer for restraint surprised the world."   1056 PRY -

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
  +  "Denmark's advocacy for restraint surprised the world."   1056 DNK -

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
  +  "Zambia's application for restraint surprised the world."   1056 ZMB -

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
  +  "Vietnam's quest for restraint surprised the world."   1056 VNM -

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
  +  "Oman's pressing for restraint surprised the world."   1056 OMN -

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
  +  "Chile's claim for restraint surprised the world."   1056 CHL -

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
  +  "Portugal's petitioning for restraint surprised the world."   1056 PRT -

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
  +  "Malawi's asking for restraint surprised the world."   1056 MWI -
