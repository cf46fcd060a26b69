# AID (CAMEO 07) and COOPERATE (CAMEO 06): help given, trade, joint action, extradition, shared intelligence.

provide/1 verb
  frame  nsubj=actor  obl:to|iobj|obl:for|nmod:to|nmod:for|obl:with|nmod:with|obj=recipient
  need   obj|obl:with{@aid,@military-aid,@money,asylum,shelter,refuge,protection,escort,training,support,security,material,care,doctor,expertise,platoon,cover,loan,service}
  not    subj{@business,@sport,study,book,law,insurer}
  core   075  when obj{asylum,shelter,refuge}
  core   074  when obj{protection,escort,security}
  core   072  when obj{@military-aid,training}
  core   072  when obl:with{@military-aid,training}
  core   073  when obl:with{@food-relief}
  core   073  when obj{@food-relief}
  core   071
  +  "Norway provided medicines to Malawi."   073 NOR MWI
  +  "Belarus provides weapons to Sudan."   072 BLR SDN
  +  "Italy provided asylum to an Iranian dancer."   075 ITA IRN
  +  "Australia provided $4 million to Tonga."   071 AUS TON
  +  "Turkey provided Azerbaijan with drones."   072 TUR AZE
  -  "The study provided new evidence."

supply/1 verb
  frame  nsubj=actor  obl:to|iobj|obl:with|obj=recipient
  need   obj{@aid,@military-aid,%country,%MIL,%REB,%GOV,oil,gas,electricity}
  not    subj{@business,@sport}
  core   061  when obj{oil,gas,electricity}
  core   072  when obj{@military-aid}
  core   072  when obl:with{@military-aid}
  core   073
  +  "Ukraine supplied Ethiopia with tanks."   072 UKR ETH
  +  "Russia supplied Armenia with wheat."   073 RUS ARM
  -  "The firm supplied cement."

donate/1 verb
  frame  nsubj=actor  obl:to|iobj|obl:for=recipient
  not    obl:to{club,museum}  subj{@business,singer,player,actor}  obj{blood,kidney,organ}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Kuwait donated ten ambulances to Somalia."   071 KWT SOM
  +  "China donated vaccines to Zimbabwe."   073 CHN ZWE
  -  "The singer donated her fee to a school."

donation/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for=recipient  nmod:of=topic
  core   073  when nmod:of{@food-relief}
  core   071  when nmod:to{%country,%IGO,%REF}
  +  "Japan's donation to Turkey arrived on Friday."   071 JPN TUR

deliver/1 verb
  frame  nsubj=actor  obl:to|iobj=recipient
  need   obj{@aid,@military-aid,food,medicine,vaccine,shipment,ton,tonne}
  not    subj{@business,@sport}  obj{speech,baby,verdict,letter}
  core   072  when obj{@military-aid}
  core   073
  +  "The United Nations delivered food to Yemen."   073 org:UN YEM
  +  "South Korea delivered tanks to Poland."   072 KOR POL
  -  "The minister delivered a speech."

distribute/1 verb
  frame  nsubj=actor  obl:to|obl:among=recipient
  need   obj{@aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,agency,worker}
  core   073
  +  "Turkish soldiers distributed food to Syrian refugees."   073 TUR SYR

aid/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for=recipient
  not    amod{legal,visual}
  core   072  when amod{military} nmod:to{%country,%GOV,%MIL,%REB}
  core   070  when nmod:to{%country,%GOV,%MIL,%REB,%REF}
  core   070  when nmod:for{%country,%GOV,%REB,%REF}
  +  "Swedish aid to Mozambique rose to thirty million euros."   070 SWE MOZ

aid/2 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%GOV,%REB,%REF,%MIL}
  core   070
  +  "Eritrea aided Somali rebels."   070 ERI SOM

assist/1 verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=topic
  need   obj{%country,%GOV,%REF,%MIL,%CVL}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  core   070
  +  "France assisted Mali in the search for mines."   070 FRA MLI

help/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|obl:with=topic
  need   obj{%country,%REF,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  core   070
  +  "Indonesia helped the Philippines after the typhoon."   070 IDN PHL
  -  "The rain helped farmers."

fund/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO}
  not    obj{study,research}
  core   071
  +  "Qatar funded Libyan militias."   071 QAT LBY

finance/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO}
  core   071
  +  "China financed a Kenyan railway."   071 CHN KEN

finance/2 verb                             # in-country project
  frame  nsubj=actor  obl:in|nmod:in=recipient
  need   obl:in{%country}
  core   071

lend/1 verb
  frame  nsubj=actor  iobj|obl:to=recipient
  need   subj{%country,%GOV,%IGO}
  need   obj{@money,aircraft,ship}
  core   071
  +  "China lends money to Ghana every year."   071 CHN GHA
  
loan/1 noun
  frame  poss|nmod:from|nmod:by|amod=actor  nmod:to|nmod:for=recipient
  core   071  when nmod:to{%country,%GOV}
  core   071  when nmod:for{%country,%GOV}
  +  "A loan from China to Laos paid for the railway."   071 CHN LAO

bail-out/1 verb bail out
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%GOV}
  core   071

arm/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%MIL,%REB,%UAF,rebel,militia}
  core   072
  +  "Libya armed the rebels of Chad."   072 LBY TCD

train/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%MIL,%IGO}
  need   obj{%MIL,%COP,%REB,@troop,police,pilot}
  core   072
  +  "British officers trained Ukrainian soldiers."   072 GBR UKR
  -  "The coach trained the runners."

equip/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%MIL,%COP,%REB}
  core   072

ship/1 verb
  frame  nsubj=actor  obl:to=recipient
  need   obj{@aid,@military-aid}
  not    subj{@business}
  core   072  when obj{@military-aid}
  core   073
  +  "Iran shipped missiles to Yemen."   072 IRN YEM

airlift/1 verb
  frame  nsubj=actor  obj|obl:to=recipient
  core   073
  +  "The American air force airlifted food to Haitian villages."   073 USA HTI

rescue/1 verb                              # hostages; not by firemen
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{@captive,@person,%country,%CVL,hostage,migrant,refugee}
  not    subj{firefighter,@business,lifeguard,diver}  obl:from{rubble,wreckage,debris,fire,flood,building,cave,mine}
  core   073
  +  "Nigerian soldiers rescued eight French hostages."   073 NGA FRA
  +  "The Italian navy rescued two hundred Tunisian migrants."   073 ITA TUN
  -  "Firefighters rescued a cat."

rescue/2 noun
  frame  nmod:by|amod=actor  nmod:of=recipient
  core   073  when nmod:of{hostage,captive,migrant,refugee,%country}

shelter/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%REF,%CVL,%OPP,refugee,migrant,dissident}
  need   subj{%country,%GOV,%IGO}
  core   075
  +  "Chad sheltered Sudanese refugees."   075 TCD SDN

take-in/1 verb take in
  frame  nsubj=actor  obj=recipient
  need   obj{refugee,migrant,%REF}
  core   075
  +  "Canada took in three thousand Syrian refugees."   075 CAN SYR

resettle/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=place
  need   obj{refugee,migrant,%REF}
  core   075
  +  "Finland resettled Congolese refugees."   075 FIN COD

asylum/1 noun
  frame  nmod:for|nmod:to=recipient  nmod:in|nmod:from=actor
  not    compound{lunatic}
  core   075  when nmod:for{%country,%OPP,%JRN}

protect/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{peacekeeper,%IGO,%MIL}
  need   obj{%CVL,%REF,civilian,refugee,village,%country}
  core   074
  +  "Ethiopian peacekeepers protected Congolese refugees."   074 ETH COD

escort/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%MIL,@warship,@warplane}
  need   obj{ship,convoy,tanker,vessel}
  core   074
  +  "The Indian navy escorted a Liberian tanker."   074 IND LBR

cooperate/1 verb
  frame  nsubj=actor  obl:with=recipient  obl:in|obl:on|obl:against=topic
  need   subj{%country,%GOV,%MIL,%COP,%IGO,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   060 reciprocal
  +  "Uruguay cooperated with Argentina on river patrols."   060 URY;ARG -

cooperation/1 noun
  frame  nmod:between|nmod:with|amod|poss=actor  nmod:in|nmod:on|nmod:against=topic
  core   062 reciprocal  when amod{military} nmod:between{%country}
  core   060 reciprocal  when nmod:between{%country}
  core   060 reciprocal  when nmod:with{%country}
  +  "Cooperation between Spain and Portugal on forest fires went well."   060 ESP;PRT -

collaborate/1 verb
  frame  nsubj=actor  obl:with=recipient  obl:on|obl:in=topic
  need   subj{%country,%GOV,%MIL,%COP}
  core   060 reciprocal
  +  "Singapore collaborated with Malaysia on a bridge."   060 SGP;MYS -

extradite/1 verb
  frame  nsubj=actor  obl:to=recipient  obj=topic
  core   063
  +  "Spain extradited a drug dealer to Colombia."   063 ESP COL
  +  "The Bosnian general was extradited to Serbia by Croatia."   063 HRV SRB

extradition/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  not    compound{treaty}
  core   063  when nmod:to{%country}

share/1 verb                               # intelligence
  frame  nsubj=actor  obl:with=recipient
  need   obj{intelligence,information,data,evidence}
  need   subj{%country,%GOV,%MIL,%SPY,%COP}
  core   064
  +  "Jordan shared intelligence with Iraq."   064 JOR IRQ
  -  "The users shared data with the firm."

trade/1 verb
  frame  nsubj=actor  obl:with=recipient
  need   subj{%country,%GOV}
  not    obj{*}
  core   061 reciprocal
  +  "Iran trades with Iraq in dinars."   061 IRN;IRQ -

trade/2 noun
  frame  nmod:between|nmod:with|poss|amod=actor
  core   061 reciprocal  when nmod:between{%country}
  +  "Trade between India and Bangladesh doubled."   061 IND;BGD -

export/1 verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%country,%GOV}
  need   obl:to{%country}
  core   061
  +  "Ukraine exported grain to Egypt."   061 UKR EGY

import/1 verb
  frame  nsubj=actor  obl:from=recipient
  need   subj{%country,%GOV}
  need   obl:from{%country}
  core   061
  +  "Jordan imported gas from Israel."   061 JOR ISR

sell/1 verb
  frame  nsubj=actor  obl:to|iobj=recipient
  need   subj{%country,%GOV}
  need   obl:to{%country,%GOV,%MIL,%REB}
  not    subj{@business}
  core   061
  +  "Brazil sold aircraft to Portugal."   061 BRA PRT
  -  "The shop sold bread to the neighbours."

buy/1 verb
  frame  nsubj=actor  obl:from=recipient
  need   subj{%country,%GOV,%MIL}
  need   obl:from{%country,%GOV}
  core   061
  +  "Serbia bought missiles from China."   061 SRB CHN

purchase/1 verb
  frame  nsubj=actor  obl:from=recipient
  need   subj{%country,%GOV,%MIL}
  need   obl:from{%country,%GOV}
  core   061

repay/1 verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   subj{%country,%GOV}
  core   061

pay/2 verb                                 # reparations, compensation
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient
  need   obj{compensation,reparation,damages}
  need   subj{%country,%GOV,%MIL}
  core   071
  +  "Germany paid compensation to Namibia."   071 DEU NAM

invest/1 verb
  frame  nsubj=actor  obl:in=recipient
  need   subj{%country,%GOV}
  need   obl:in{%country}
  core   061

train/2 verb                               # train together
  frame  nsubj=actor  obl:with=recipient
  need   obl:with{%MIL,%country}
  core   062 reciprocal

carry-out/2 verb carry out                 # joint exercises
  frame  nsubj=actor  obl:with=recipient
  need   obj{exercise,drill,patrol,manoeuvre}
  need   obl:with{%country,%MIL}
  core   062 reciprocal
  +  "Japan carried out exercises with Indian warships."   062 JPN;IND -

unload/1 verb
  frame  nsubj=actor  obl:in=recipient
  need   obj{@food-relief,@aid}
  core   073

contribute/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Finland contributed $3 million to Jordan."   071 FIN JOR

disburse/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071

allocate/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Estonia allocated funds to Moldova."   071 EST MDA

earmark/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Denmark earmarked a grant for Burkina Faso."   071 DNK BFA

extend/3 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "India extended a loan to Mauritius."   071 IND MUS

transfer/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Romania transferred tanks to Ukraine."   072 ROU UKR

channel/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Qatar channelled funds to Gaza."   071 QAT PSE

airdrop/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Jordan airdropped food to Gaza."   073 JOR PSE

gift/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "China gifted vaccines to Nepal."   073 CHN NPL

rush/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Greece rushed medicine to Lebanon."   073 GRC LBN

truck/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Turkey trucked water to Syria."   073 TUR SYR

award/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Luxembourg awarded a grant to Senegal."   071 LUX SEN

funnel/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Libya funnelled weapons to Sudan."   072 LBY SDN

smuggle/1 verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:towards=recipient
  need   obj{@aid,@money,@military-aid}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency}
  not    subj{@business,@sport}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Iran smuggled missiles to Yemen."   072 IRN YEM

subsidise/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%REB,%REF,%GOV,%MIL}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  core   070
  +  "Venezuela subsidised Nicaragua with oil."   070 VEN NIC

subsidize/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%REB,%REF,%GOV,%MIL}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  core   070
  +  "China subsidized Cambodia."   070 CHN KHM

bankroll/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%REB,%REF,%GOV,%MIL}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  core   070
  +  "Qatar bankrolled Libyan militias."   070 QAT LBY

assistance/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF}
  core   072  when amod|compound{military,arms,weapon}
  core   070
  +  "Canadian assistance to Honduras doubled."   070 CAN HND

shipment/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF}
  core   072  when amod|compound{military,arms,weapon}
  core   070
  +  "A shipment from Brazil to Angola was delayed."   070 BRA AGO
