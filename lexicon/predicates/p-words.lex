# Words and frames that reports of real events use and that other files do not cover.

# ---- what is said of an object: "called the law unfair", "branded it a farce" ----

call/condemn verb
  frame   nsubj=actor  obj=recipient
  need    xcomp|obj{@condemnable}
  not     obl:for{*}  subj{@sport,@culture,critic,reviewer,fan}
  core    111
  +  "The Bolivian president called the Greek law oppressive."    111 BOL -
  +  "The Greek government called the Bolivian plan a travesty."    111 GRC BOL
  -  "The Greek government called Bolivia a neighbour."

deem/condemn verb
  frame   nsubj=actor  obj=recipient
  need    xcomp|obj{@condemnable}
  not     subj{@sport,@culture,critic,reviewer,fan}
  core    111
  +  "The Bolivian president deemed the Greek law oppressive."    111 BOL -

term/condemn verb
  frame   nsubj=actor  obj=recipient
  need    xcomp|obj{@condemnable}
  core    111
  +  "The Bolivian president termed the Greek law oppressive."    111 BOL -

describe/condemn verb
  frame   nsubj=actor  obj=recipient
  need    obl:as|xcomp|advcl{@condemnable}
  not     subj{@sport,@culture,critic,reviewer,fan}
  core    111
  +  "The Bolivian president described the Greek law as a travesty."    111 BOL GRC

fire/under noun                              # be under fire: be criticised
  frame   nsubj=recipient  nmod:from=actor  nmod:over|nmod:for|nmod:after=topic
  need    subj{%country,%GOV,%IGO,%LEG,%COP,%PTY,minister,government,mayor,premier}
  not     subj{%MIL,%REB,troop,soldier,position,town,convoy}
  core    111
  +  "The Belgian minister is under fire from the unions."    111 - BEL
  -  "The Belgian barracks is on fire."

# ---- warnings of what one will do ----

warn/will verb
  frame   nsubj=actor  obj=recipient  ccomp=about
  need    subj{%country,%GOV,%MIL,%REB,%UAF,%PTY,%OPP,%IGO,%LAB}
  need    ccomp{future,would}
  core    130
  +  "Ghana warned Togo that it would expel its envoy."    136 GHA TGO
  +  "Ghana warned that it would respond."    130 GHA -
  -  "Ghana warned that prices would rise."

# ---- who comes to help ----

come/aid verb                                # come to the aid, rescue, defence of
  frame   nsubj=actor  nmod:of|poss=recipient
  need    obl:to{aid,help,rescue,assistance}
  not     subj{@sport,@business,goalkeeper}
  core    070
  +  "Kenya came to the aid of Uganda."    070 KEN UGA

rush/aid verb
  frame   nsubj=actor  nmod:of=recipient
  need    obl:to{aid,help,rescue,assistance}
  core    070
  +  "Kenya rushed to the aid of Uganda."    070 KEN UGA

# ---- event nouns with a hyphen, as the parser sees them: the second half with the first beside it ----

stand-off/nouns noun off
  frame   nmod:between|nmod:with|amod|poss=actor  nmod:in|nmod:at|nmod:on=place
  need    compound{stand}
  core    150 reciprocal

sit-in/nouns noun in
  frame   nmod:by|poss|amod=actor  nmod:in|nmod:at|nmod:outside=place
  need    compound{sit,die,sleep}
  core    141

walk-out/nouns noun out
  frame   nmod:by|nmod:of|poss|amod=actor  nmod:in|nmod:at=place
  need    compound{walk}
  core    143

# ---- force ----

ram/crowd verb
  frame   nsubj=actor  obj|obl:into=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  need    obj|obl:into{crowd,pedestrian,people,worshipper,protester,demonstrator,police officer,policeman,passer-by,market,checkpoint,@person,%CVL,%COP,%MIL}
  not     subj{ship,train,tanker,ferry,cargo ship}
  core    182
  +  "A man rammed his van into a crowd in Ghana."    182 - GHA
  -  "The ferry rammed into the pier in Ghana."

siege/nouns noun
  frame   nmod:of=recipient  nmod:by|poss|amod=actor
  need    nmod:of{%country,@territory,city,town,village,base,%MIL,%GOV}
  core    191
  +  "The Sudanese siege of the Chadian town went on."    191 SDN TCD

blast/suicide-2 noun
  frame   nmod:in|nmod:at|nmod:outside|nmod:near=place  nmod:by=actor  nmod:on|nmod:against=recipient
  need    compound|amod{suicide,bomb,car bomb,roadside}
  core    1831 when compound|amod{suicide}
  core    183
  +  "A suicide blast by rebels in Mali left ten dead."    1831 MLI -

killing-spree/nouns noun spree
  frame   nmod:by|poss|amod=actor  nmod:in|nmod:at=place
  need    compound{killing,shooting,stabbing,murder}
  core    180
  +  "The killing spree by a Kenyan soldier shocked the town."    180 KEN -

shooting-spree/firing noun firing
  frame   nmod:of=instrument  nmod:by|poss|amod=actor  nmod:into|nmod:at|nmod:on=recipient
  need    nmod:of{@missile,rocket,shell,mortar,missile}
  core    194
  +  "The firing of rockets by Lebanese militants into Israel went on."    194 LBN -

# ---- coercion ----

prevent/leave verb
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,%MIL,%COP,%JUD,%REB,%UAF,authority,police,court,coastguard,navy}
  need    advcl|xcomp{leave,enter,depart,sail,travel,cross,reach,board,return,vote,run,stand,attend,hold,take,visit,pass,move,dock,land}
  not     subj{@disaster,@sport}
  core    172
  +  "The Greek police prevented the Turkish activists from leaving."    172 GRC TUR
  -  "Heavy rain prevented the Turkish activists from leaving."

stop/leave verb
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,%MIL,%COP,%JUD,%REB,%UAF,authority,police,court,coastguard,navy}
  need    advcl|xcomp{leave,enter,depart,sail,travel,cross,reach,board,return,vote,attend,visit,dock}
  core    172
  +  "The Greek police stopped the Turkish activists from entering."    172 GRC TUR
  -  "Heavy rain stopped the Turkish activists from entering."

ground/aircraft verb
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,authority,regulator}
  need    obj{aircraft,plane,jet,airline,airliner,fleet,flight}
  core    172
  +  "Kenya grounded all flights of the airline."    172 KEN -
  -  "Fog grounded the planes of an Ethiopian airline."

lock-down/town verb lock down
  frame   nsubj=actor  obj=recipient  obl:in=place
  need    obj{city,town,province,district,region,guest,resident,hotel,people,%country,area,neighbourhood,capital}
  core    172
  +  "The Chinese authorities locked down a city of two million."    172 CHN -

# ---- troops on the move ----

enter/troops verb
  frame   nsubj=actor  obj|obl:into=recipient
  need    subj{%MIL,@troop,tank,troops,soldier,convoy,@warship,@warplane,armoured vehicle,warship,gunboat,incursion}
  need    obj|obl:into{%country,@territory,zone,buffer zone,airspace,water,waters,territory,town,city,village,province,region}
  not     obj|obl:into{service,force}
  core    154
  +  "Three Syrian tanks entered the Lebanese buffer zone."    154 SYR LBN
  -  "Syrian tanks entered service in 1990."

tighten/security verb
  frame   nsubj=actor  obl:at|obl:in|obl:on|obl:around=place
  need    obj{security,patrol,border security}
  need    subj{%country,%GOV,%COP,%MIL,authority,police,ministry}
  core    155
  +  "Kenya tightened security at its airports."    155 KEN -

# ---- talks ----

send/envoy-2 verb
  frame   nsubj=actor  obl:to|nmod:to=recipient
  need    subj{%country,%GOV,%IGO}
  need    obj{minister,foreign minister,envoy,special envoy,delegation,negotiator,mediator,secretary}
  need    obl:to|nmod:to{%country}
  core    042
  +  "Laos sent a delegation to Bhutan."    042 LAO BTN
  -  "Laos sent a parcel to Bhutan."

dispatch/envoy-2 verb
  frame   nsubj=actor  obl:to|nmod:to=recipient
  need    subj{%country,%GOV,%IGO}
  need    obj{minister,foreign minister,envoy,special envoy,delegation,negotiator,mediator,secretary}
  need    obl:to|nmod:to{%country}
  core    042
  +  "Laos dispatched a delegation to Bhutan."    042 LAO BTN

# ---- admissions ----

admit/wrong verb
  frame   nsubj=actor  obl:to|obj=topic
  need    obj|obl:to{mistake,error,guilt,responsibility,failure,wrongdoing,fault,abuse,killing,crime,charge,violation}
  not     subj{@sport,coach,player}
  core    080
  +  "The Kenyan minister admitted mistakes in the operation."    080 KEN -
  -  "The Kenyan club admitted new members."

acknowledge/wrong verb
  frame   nsubj=actor  obj=topic
  need    obj{mistake,error,guilt,responsibility,failure,wrongdoing,fault}
  not     subj{@sport,coach,player}
  core    080
  +  "The Kenyan minister acknowledged mistakes in the operation."    080 KEN -

accept/blame verb
  frame   nsubj=actor  obj=topic
  need    obj{responsibility,blame,guilt}
  not     subj{@sport,coach,player}
  core    080
  +  "The Kenyan minister accepted responsibility for the deaths."    080 KEN -

make/mistake verb
  frame   nsubj=actor  obj=topic
  need    obj{confession}
  core    080
  +  "The Kenyan minister made a confession."    080 KEN -

offer/resignation verb
  frame   nsubj=actor  obl:to=recipient
  need    obj{resignation}
  core    0831 resign
  +  "The Peruvian premier offered his resignation."    0831 PER -

tender/resignation-2 verb
  frame   nsubj=actor  obl:to=recipient
  need    obj{resignation}
  core    0831 resign
  +  "The Peruvian premier tendered her resignation."    0831 PER -

# ---- permission ----

allow/rights verb                            # let somebody do what was not allowed
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,%LEG,%JUD,%MIL,%REB,authority,court,junta,government}
  need    xcomp{vote,return,leave,travel,reopen,open,resume,operate,stand,run,visit,see,inspect,enter,depart,work,drive,marry,protest,gather,fly,import,export}
  not     subj{@sport,@business}
  core    081
  +  "Iran allowed Polish officials to see the files."    081 IRN POL
  -  "The club allowed Polish players to leave."

permit/rights verb
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,%LEG,%JUD,%MIL,%REB,authority,court,junta,government}
  need    xcomp{vote,return,leave,travel,reopen,open,resume,operate,stand,run,visit,see,inspect,enter,depart,work,drive,marry,protest,gather,fly,import,export}
  not     subj{@sport,@business}
  core    081
  +  "Iran permitted Polish officials to see the files."    081 IRN POL

# ---- demands ----

want/apology verb
  frame   nsubj=actor  obl:from|nmod:from=recipient
  need    subj{%country,%GOV,%IGO,%OPP,%PTY,%LAB}
  need    obj{apology,explanation,assurance,guarantee,answer,release,extradition,ceasefire,withdrawal,inquiry,investigation,sanction,compensation}
  core    100
  +  "Togo wants an apology from Benin."    100 TGO BEN
  -  "Togo wants a win from the match."

seek/help verb
  frame   nsubj=actor  obl:from|nmod:from=recipient
  need    subj{%country,%GOV,%OPP,%REB,%IGO}
  need    obj{recognition,extradition,apology,compensation,membership,injunction,assurance,explanation,asylum}
  not     subj{@sport,@business}
  core    100
  +  "Togo sought an apology from Benin."    100 TGO BEN

insist/that-do verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    subj{%country,%GOV,%IGO,%OPP,%PTY,%REB,%LEG}
  need    ccomp{must,include,withdraw,stop,end,leave,release,resign,accept,comply,recognise,recognize,pay,return,halt,hand}
  core    100
  +  "Togo insisted that Benin withdraw its troops."    1056 TGO BEN

subpoena/nouns noun
  frame   nmod:by|nmod:from|poss|amod=actor  nmod:to|nmod:for|nmod:against=recipient
  need    nmod:to|nmod:for|nmod:against|amod|poss{%country,%GOV,%LEG,congressional,president,minister,department}
  core    100
  +  "The Senate's subpoena to the American president was published."    100 USA USA

# ---- votes, announcements ----

vote/to-do verb                              # what is voted is done
  frame   nsubj=actor  xcomp=content
  need    xcomp{*}
  complement actual
  +  "The Greek parliament voted to recognise Kosovo."    054 GRC KOS

announce/deal verb
  frame   nsubj=actor  obl:with|nmod:with=recipient  obl:on|nmod:on=topic
  need    obj{deal,agreement,accord,pact,settlement,partnership,understanding}
  need    subj{%country,%GOV,%IGO,%REB,%OPP}
  not     subj{@sport,@business}
  core    030
  +  "Ecuador announced a deal with Chinese creditors."    030 ECU CHN

announce/deployment-2 verb
  frame   nsubj=actor  obl:to|nmod:to|obl:in|nmod:in=recipient
  need    obj{deployment,mobilisation,mobilization,call-up}
  need    subj{%country,%GOV,%MIL,%IGO}
  core    154
  +  "Togo announced the deployment of 100 soldiers to Benin."    154 TGO BEN

announce/reform verb
  frame   nsubj=actor
  need    obj{reform,amnesty,democratic reform,constitutional reform}
  need    subj{%country,%GOV,%MIL,king,emir}
  not     subj{@business,@sport}
  core    0353 when obj{amnesty}
  core    034
  +  "The king of Bahrain announced reforms."    034 BHR -

# ---- the held and the freed ----

hold/without-trial verb
  frame   nsubj=actor  obj=recipient
  need    obl:at|obl:in|obl:without|obl:under|obl:on|obl:over{prison,jail,custody,camp,detention,detention centre,detention center,cell,solitary confinement,confinement,trial,charge,house arrest,arrest,suspicion}
  need    obj{*}
  not     obj{trial,election,meeting,talk,hearing,@talks,@meeting,rally,funeral,vote,@sport,@protest,press conference,ceremony,service,exercise}
  core    173
  +  "Two Polish reporters were held in solitary confinement."    173 - POL
  -  "Talks were held in the Polish camp."

free/somebody verb
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,%REB,%UAF,%MIL,%JUD,hijacker,kidnapper,pirate,captor,gunman,court,governor,guerrilla}
  need    obj{passenger,crew member,pilot,girl,boy,woman,man,child,sister,brother,student,worker,engineer,tourist,sailor,fisherman,pupil,nun,priest,teacher,doctor,foreigner,national,citizen,official}
  not     subj{@sport,@business,firefighter,rescuer}  obl:from{rubble,wreckage,debris,ice}
  core    0841
  +  "The hijackers freed the Turkish passengers."    0841 - TUR
  -  "Firefighters freed the Turkish passengers."

# ---- dismissal of courts and councils ----

dismiss/judges verb
  frame   nsubj=actor  obj=recipient
  need    subj{%country,%GOV,%LEG,%MIL,president,king,junta}
  need    obj{court,judge,supreme court,constitutional court,council,assembly,parliament,chief justice}
  core    172
  +  "The president of Malawi dismissed the supreme court."    172 MWI MWI

# ---- aid ----

resume/delivery verb
  frame   nsubj=actor  obl:to|nmod:to=recipient
  need    obj{food delivery,aid delivery,aid shipment,food shipment,aid flight,aid convoy,relief flight,humanitarian aid,food aid,relief work}
  core    073
  +  "Norway resumed aid deliveries to Sudan."    073 NOR SDN

aid/arrive noun
  frame   poss|amod|nmod:from=actor  nmod:to|nmod:for|nmod:in=recipient
  need    poss|amod|nmod:from{%country,%IGO}
  need    nmod:to|nmod:for{%country,%REF}
  core    070
  +  "Norwegian aid to Sudan grew last year."    070 NOR SDN

relief-operation/aid-2 noun operation
  frame   poss|amod|nmod:by=actor  nmod:in|nmod:for=recipient
  need    compound|amod{relief,aid,humanitarian}
  core    073
  +  "The Norwegian relief operation for Sudan began."    073 NOR SDN

# ---- warnings ----

warn/against verb
  frame   nsubj=actor  obj=recipient  obl:against|advcl|xcomp=about
  need    subj{%country,%GOV,%MIL,%REB,%UAF,%OPP,%IGO}
  need    obj{%country,%MIL,%GOV,%REB,%IGO,%OPP,%CVL}
  need    advcl|xcomp{*}
  not     obj{tourist,citizen,traveller,traveler,resident,voter}
  core    130
  +  "Serbia warned Bosnia against arming its police."    130 SRB BIH

warn/face verb
  frame   nsubj=actor  obj=recipient  ccomp=recipient
  need    subj{%country,%GOV,%MIL,%REB,%UAF,%IGO}
  need    ccomp{face,regret,pay,suffer,answer,meet,retaliate}
  not     subj{scientist,doctor,forecaster,analyst,economist,bank,agency}
  core    138 violence when ccomp{answer,meet,retaliate}
  core    130
  +  "Serbia warned that Bosnia would face consequences."    130 SRB BIH

walk-out/labour verb walk out
  frame   nsubj=actor  obl:over|obl:against=topic
  need    subj{%LAB,%MED,%EDU,%AGR,worker,nurse,teacher,doctor,driver,miner,student,pilot,staff}
  core    143
  +  "Togolese nurses walked out on Monday."    143 TGO -
  +  "Togolese nurses said they would walk out on Monday."    133 TGO -

# ---- who is named by a deed: the deed is told with him ----

assassin/of noun
  frame   nmod:of|poss=recipient  amod=actor
  need    nmod:of|poss{*}
  core    186
  +  "The assassin of the Togolese minister was freed."    186 - TGO

killer/of noun
  frame   nmod:of|poss=recipient  amod=actor
  need    nmod:of|poss{%GOV,%MIL,%JRN,%COP,%LEG,%OPP,%NGO,%country,@person}
  core    180
  +  "The killer of the Togolese reporter was freed."    180 - TGO

hijacker/of noun
  frame   nmod:of=recipient  amod=actor
  need    nmod:of{*}
  core    181
  +  "The hijackers of the Togolese plane fled."    181 - TGO

kidnapper/of noun
  frame   nmod:of|poss=recipient  amod=actor
  need    nmod:of{*}
  core    181
  +  "The kidnappers of the Togolese minister fled."    181 - TGO

gather/crowd verb
  frame   nsubj=actor  obl:in|obl:at|obl:on|obl:outside=place  obl:against=recipient
  need    subj{protester,demonstrator,crowd,activist,opponent,people,supporter,thousand,striker}
  need    xcomp|advcl|obl:against{*}
  not     subj{fan,mourner,pilgrim,worshipper,tourist}  xcomp|advcl{celebrate,mourn,pray,watch,listen,welcome,greet,see,vote,attend,mark,commemorate,honour,honor}
  core    140
  +  "A crowd of Togolese gathered in Lome to demand a vote."    140 TGO -
  -  "A crowd of Togolese gathered in Lome to watch a film."

uphold/sentence verb               # a higher court leaves a punishment in force
  frame  nsubj=actor  obj|nmod:of|nmod:for|nmod:against=recipient
  need   obj{sentence,conviction,penalty,punishment,fine,imprisonment,verdict}
  core   116
  +  "A court in Ghana upheld the conviction of a journalist."   116 GHA GHA
  -  "The club upheld its tradition."

seek/charges verb                  # wants somebody tried
  frame  nsubj=actor  obl:against|nmod:against=recipient
  need   obj{charge,prosecution,indictment,conviction}
  core   115
  +  "Prosecutors in Peru sought charges against two generals."   115 PER PER
  -  "The hotel seeks no charges for parking."
