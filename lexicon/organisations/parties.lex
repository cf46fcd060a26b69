# Parties of states with more than five million people and of some others. PTY: whether a party governs or opposes is left to
# the text. A bare name that several states share is left out. Hand-kept.

# Africa

org:DZA-national-democratic-rally-of-algeria National Democratic Rally of Algeria
  name     RND
  name     RND Algeria
  country  DZA
  sectors  PTY

org:DZA-movement-of-society-for-peace Movement of Society for Peace
  name     Hamas Algeria
  country  DZA
  sectors  PTY

org:DZA-socialist-forces-front Socialist Forces Front
  name     Front des forces socialistes
  country  DZA
  sectors  PTY

org:AGO-national-union-for-the-total-independence-of-angola-party National Union for the Total Independence of Angola party
  country  AGO
  sectors  PTY

org:AGO-casa-ce CASA-CE
  name     Broad Convergence for the Salvation of Angola
  country  AGO
  sectors  PTY

org:BEN-progressive-union-renewal Progressive Union Renewal
  name     Union Progressive le Renouveau
  country  BEN
  sectors  PTY

org:BEN-cauri-forces-for-an-emerging-benin Cauri Forces for an Emerging Benin
  country  BEN
  sectors  PTY

org:BEN-republican-bloc-of-benin Republican Bloc of Benin
  country  BEN
  sectors  PTY

org:BFA-congress-for-democracy-and-progress Congress for Democracy and Progress
  country  BFA
  sectors  PTY

org:BFA-peoples-movement-for-progress People's Movement for Progress
  country  BFA
  sectors  PTY

org:BFA-union-for-progress-and-change Union for Progress and Change
  country  BFA
  sectors  PTY

org:BDI-national-council-for-the-defense-of-democracy-forces-for-the-defense-of-democracy National Council for the Defense of Democracy - Forces for the Defense of Democracy
  country  BDI
  sectors  PTY

org:BDI-cndd-fdd CNDD-FDD
  name     Forces for the Defence of Democracy; Forces for the Defense of Democracy
  country  BDI
  sectors  PTY

org:BDI-national-congress-for-liberty National Congress for Liberty
  name     CNL Burundi
  country  BDI
  sectors  PTY

org:BDI-uprona UPRONA
  country  BDI
  sectors  PTY

org:BDI-frodebu Frodebu
  country  BDI
  sectors  PTY

org:CMR-cameroon-peoples-democratic-movement Cameroon People's Democratic Movement
  name     CPDM
  name     RDPC
  country  CMR
  sectors  PTY

org:CMR-social-democratic-front Social Democratic Front
  country  CMR
  sectors  PTY

org:CMR-cameroon-renaissance-movement Cameroon Renaissance Movement
  country  CMR
  sectors  PTY

org:CAF-united-hearts-movement United Hearts Movement
  name     Mouvement cœurs unis
  country  CAF
  sectors  PTY

org:TCD-patriotic-salvation-movement Patriotic Salvation Movement
  name     MPS Chad
  country  TCD
  sectors  PTY

org:COD-union-for-democracy-and-social-progress Union for Democracy and Social Progress
  name     UDPS
  country  COD
  sectors  PTY

org:COD-peoples-party-for-reconstruction-and-democracy People's Party for Reconstruction and Democracy
  name     PPRD
  country  COD
  sectors  PTY

org:COD-common-front-for-congo Common Front for Congo
  country  COD
  sectors  PTY

org:COD-sacred-union-of-the-nation Sacred Union of the Nation
  country  COD
  sectors  PTY

org:COD-ensemble-pour-la-republique Ensemble pour la République
  country  COD
  sectors  PTY

org:COG-congolese-party-of-labour Congolese Party of Labour
  name     Congolese Labour Party
  country  COG
  sectors  PTY

org:CIV-rally-of-houphouetists-for-democracy-and-peace Rally of Houphouëtists for Democracy and Peace
  name     RHDP
  country  CIV
  sectors  PTY

org:CIV-rally-of-the-republicans Rally of the Republicans
  name     Rally of Republicans
  country  CIV
  sectors  PTY

org:CIV-ivorian-popular-front Ivorian Popular Front
  name     Front Populaire Ivoirien
  country  CIV
  sectors  PTY

org:CIV-democratic-party-of-ivory-coast Democratic Party of Ivory Coast
  name     PDCI; Democratic Party of Côte d'Ivoire
  country  CIV
  sectors  PTY

org:EGY-national-democratic-party-of-egypt National Democratic Party of Egypt
  country  EGY
  sectors  PTY

org:EGY-nations-future-party Nation's Future Party
  name     Mostaqbal Watan
  country  EGY
  sectors  PTY

org:EGY-wafd-party Wafd Party
  name     Wafd
  name     New Wafd Party; New Wafd
  country  EGY
  sectors  PTY

org:EGY-al-nour-party Al-Nour Party
  name     Nour Party
  country  EGY
  sectors  PTY

org:EGY-free-egyptians-party Free Egyptians Party
  country  EGY
  sectors  PTY

org:EGY-constitution-party-of-egypt Constitution Party of Egypt
  country  EGY
  sectors  PTY

org:ERI-peoples-front-for-democracy-and-justice People's Front for Democracy and Justice
  name     PFDJ
  country  ERI
  sectors  PTY

org:ETH-prosperity-party-of-ethiopia Prosperity Party of Ethiopia
  name     Ethiopian Prosperity Party; Prosperity Party
  country  ETH
  sectors  PTY

org:ETH-ethiopian-peoples-revolutionary-democratic-front Ethiopian People's Revolutionary Democratic Front
  name     EPRDF
  country  ETH
  sectors  PTY

org:ETH-coalition-for-unity-and-democracy Coalition for Unity and Democracy
  country  ETH
  sectors  PTY

org:ETH-national-movement-of-amhara National Movement of Amhara
  country  ETH
  sectors  PTY

org:ETH-ethiopian-citizens-for-social-justice Ethiopian Citizens for Social Justice
  country  ETH
  sectors  PTY

org:GHA-new-patriotic-party New Patriotic Party
  country  GHA
  sectors  PTY

org:GHA-national-democratic-congress-of-ghana National Democratic Congress of Ghana
  name     NDC
  name     National Democratic Congress
  country  GHA
  sectors  PTY

org:GIN-rally-of-the-guinean-people Rally of the Guinean People
  country  GIN
  sectors  PTY

org:GIN-union-of-democratic-forces-of-guinea Union of Democratic Forces of Guinea
  name     UFDG
  country  GIN
  sectors  PTY

org:GNB-african-party-for-the-independence-of-guinea-and-cape-verde African Party for the Independence of Guinea and Cape Verde
  country  GNB
  sectors  PTY

org:GNB-paigc PAIGC
  country  GNB
  sectors  PTY

org:GNB-madem-g15 Madem G15
  country  GNB
  sectors  PTY

org:KEN-orange-democratic-movement Orange Democratic Movement
  name     ODM
  country  KEN
  sectors  PTY

org:KEN-jubilee-party Jubilee Party
  name     Jubilee Alliance
  country  KEN
  sectors  PTY

org:KEN-united-democratic-alliance United Democratic Alliance
  country  KEN
  sectors  PTY

org:KEN-kenya-kwanza Kenya Kwanza
  country  KEN
  sectors  PTY

org:KEN-azimio-la-umoja Azimio la Umoja
  name     Azimio
  country  KEN
  sectors  PTY

org:KEN-party-of-national-unity-of-kenya Party of National Unity of Kenya
  country  KEN
  sectors  PTY

org:KEN-kenya-african-national-union Kenya African National Union
  name     KANU
  country  KEN
  sectors  PTY

org:KEN-national-super-alliance National Super Alliance
  country  KEN
  sectors  PTY

org:KEN-national-rainbow-coalition National Rainbow Coalition
  country  KEN
  sectors  PTY

org:LBR-congress-for-democratic-change Congress for Democratic Change
  name     Coalition for Democratic Change
  country  LBR
  sectors  PTY

org:LBR-unity-party-of-liberia Unity Party of Liberia
  country  LBR
  sectors  PTY

org:LBY-national-forces-alliance National Forces Alliance
  country  LBY
  sectors  PTY

org:LBY-justice-and-construction-party Justice and Construction Party
  country  LBY
  sectors  PTY

org:LBY-general-national-congress General National Congress
  country  LBY
  sectors  PTY

org:MDG-tiako-i-madagasikara Tiako I Madagasikara
  country  MDG
  sectors  PTY

org:MDG-young-malagasies-determined Young Malagasies Determined
  country  MDG
  sectors  PTY

org:MWI-malawi-congress-party Malawi Congress Party
  country  MWI
  sectors  PTY

org:MWI-tonse-alliance Tonse Alliance
  country  MWI
  sectors  PTY

org:MWI-united-democratic-front-of-malawi United Democratic Front of Malawi
  country  MWI
  sectors  PTY

org:MWI-utm-party UTM Party
  country  MWI
  sectors  PTY

org:MLI-rally-for-mali Rally for Mali
  country  MLI
  sectors  PTY

org:MLI-alliance-for-democracy-in-mali Alliance for Democracy in Mali
  name     ADEMA
  country  MLI
  sectors  PTY

org:MRT-union-for-the-republic-of-mauritania Union for the Republic of Mauritania
  country  MRT
  sectors  PTY

org:MRT-el-insaf El Insaf
  country  MRT
  sectors  PTY

org:MAR-istiqlal-party Istiqlal Party
  name     Istiqlal
  country  MAR
  sectors  PTY

org:MAR-party-of-authenticity-and-modernity Party of Authenticity and Modernity
  name     Authenticity and Modernity Party
  country  MAR
  sectors  PTY

org:MAR-national-rally-of-independents National Rally of Independents
  country  MAR
  sectors  PTY

org:MOZ-democratic-movement-of-mozambique Democratic Movement of Mozambique
  name     MDM Mozambique
  country  MOZ
  sectors  PTY

org:MOZ-podemos-mozambique Podemos Mozambique
  country  MOZ
  sectors  PTY

org:NER-nigerien-party-for-democracy-and-socialism Nigerien Party for Democracy and Socialism
  name     PNDS
  country  NER
  sectors  PTY

org:NER-national-movement-for-the-development-of-society National Movement for the Development of Society
  country  NER
  sectors  PTY

org:NER-moden-fa-lumana Moden Fa Lumana
  country  NER
  sectors  PTY

org:NGA-labour-party-of-nigeria Labour Party of Nigeria
  name     Nigerian Labour Party
  country  NGA
  sectors  PTY

org:NGA-new-nigeria-peoples-party New Nigeria Peoples Party
  country  NGA
  sectors  PTY

org:NGA-all-nigeria-peoples-party All Nigeria Peoples Party
  country  NGA
  sectors  PTY

org:NGA-african-democratic-congress African Democratic Congress
  country  NGA
  sectors  PTY

org:NGA-action-congress-of-nigeria Action Congress of Nigeria
  country  NGA
  sectors  PTY

org:NGA-all-progressives-grand-alliance All Progressives Grand Alliance
  country  NGA
  sectors  PTY

org:RWA-democratic-green-party-of-rwanda Democratic Green Party of Rwanda
  country  RWA
  sectors  PTY

org:RWA-fdu-inkingi FDU-Inkingi
  country  RWA
  sectors  PTY

org:RWA-dalfa-umurinzi Dalfa-Umurinzi
  country  RWA
  sectors  PTY

org:RWA-united-democratic-forces-of-rwanda United Democratic Forces of Rwanda
  country  RWA
  sectors  PTY

org:SEN-pastef Pastef
  name     African Patriots of Senegal for Work, Ethics and Fraternity
  country  SEN
  sectors  PTY

org:SEN-alliance-for-the-republic Alliance for the Republic
  name     APR
  country  SEN
  sectors  PTY

org:SEN-senegalese-democratic-party Senegalese Democratic Party
  name     PDS
  country  SEN
  sectors  PTY

org:SEN-benno-bokk-yakaar Benno Bokk Yakaar
  country  SEN
  sectors  PTY

org:SLE-all-peoples-congress All People's Congress
  country  SLE
  sectors  PTY

org:SLE-sierra-leone-peoples-party Sierra Leone People's Party
  country  SLE
  sectors  PTY

org:SOM-union-for-peace-and-development Union for Peace and Development
  country  SOM
  sectors  PTY

org:SOM-himilo-qaran Himilo Qaran
  country  SOM
  sectors  PTY

org:SOM-wadajir-party Wadajir Party
  country  SOM
  sectors  PTY

org:SOM-somali-justice-and-solidarity-party Somali Justice and Solidarity Party
  country  SOM
  sectors  PTY

org:ZAF-umkhonto-wesizwe-party uMkhonto weSizwe Party
  name     uMkhonto we Sizwe Party; uMkhonto weSizwe
  name     MK Party
  country  ZAF
  sectors  PTY

org:ZAF-inkatha-freedom-party Inkatha Freedom Party
  name     IFP
  name     Inkatha
  country  ZAF
  sectors  PTY

org:ZAF-south-african-communist-party South African Communist Party
  country  ZAF
  sectors  PTY

org:ZAF-congress-of-the-people Congress of the People
  country  ZAF
  sectors  PTY

org:ZAF-actionsa ActionSA
  country  ZAF
  sectors  PTY

org:ZAF-freedom-front-plus Freedom Front Plus
  country  ZAF
  sectors  PTY

org:ZAF-patriotic-alliance Patriotic Alliance
  country  ZAF
  sectors  PTY

org:SSD-national-congress-party-of-south-sudan National Congress Party of South Sudan
  country  SSD
  sectors  PTY

org:SDN-national-congress-party National Congress Party
  name     Sudanese National Congress Party
  country  SDN
  sectors  PTY

org:SDN-national-umma-party National Umma Party
  name     Umma Party
  country  SDN
  sectors  PTY

org:SDN-popular-congress-party Popular Congress Party
  country  SDN
  sectors  PTY

org:SDN-sudanese-communist-party Sudanese Communist Party
  country  SDN
  sectors  PTY

org:SDN-sudanese-congress-party Sudanese Congress Party
  country  SDN
  sectors  PTY

org:SDN-democratic-unionist-party-of-sudan Democratic Unionist Party of Sudan
  country  SDN
  sectors  PTY

org:TZA-chama-cha-mapinduzi Chama Cha Mapinduzi
  name     CCM
  name     CCM party
  country  TZA
  sectors  PTY

org:TZA-chadema Chadema
  country  TZA
  sectors  PTY

org:TZA-act-wazalendo ACT-Wazalendo
  country  TZA
  sectors  PTY

org:TZA-civic-united-front Civic United Front
  country  TZA
  sectors  PTY

org:TGO-union-for-the-republic-of-togo Union for the Republic of Togo
  country  TGO
  sectors  PTY

org:TGO-rally-of-the-togolese-people Rally of the Togolese People
  name     RPT
  country  TGO
  sectors  PTY

org:TGO-national-alliance-for-change National Alliance for Change
  country  TGO
  sectors  PTY

org:TUN-nidaa-tounes Nidaa Tounes
  name     Nidaa Tunis
  country  TUN
  sectors  PTY

org:TUN-heart-of-tunisia Heart of Tunisia
  name     Qalb Tounes
  country  TUN
  sectors  PTY

org:TUN-free-destourian-party Free Destourian Party
  country  TUN
  sectors  PTY

org:TUN-democratic-constitutional-rally Democratic Constitutional Rally
  country  TUN
  sectors  PTY

org:TUN-popular-front-of-tunisia Popular Front of Tunisia
  country  TUN
  sectors  PTY

org:UGA-national-unity-platform National Unity Platform
  name     NUP
  country  UGA
  sectors  PTY

org:UGA-forum-for-democratic-change Forum for Democratic Change
  name     FDC
  country  UGA
  sectors  PTY

org:ZMB-patriotic-front-of-zambia Patriotic Front of Zambia
  country  ZMB
  sectors  PTY

org:ZMB-united-party-for-national-development United Party for National Development
  name     UPND
  country  ZMB
  sectors  PTY

org:ZMB-movement-for-multi-party-democracy Movement for Multi-party Democracy
  country  ZMB
  sectors  PTY

org:ZWE-citizens-coalition-for-change Citizens Coalition for Change
  name     CCC
  country  ZWE
  sectors  PTY

org:ZWE-mdc-t MDC-T
  country  ZWE
  sectors  PTY

org:ZWE-mdc-alliance MDC Alliance
  country  ZWE
  sectors  PTY

org:ZWE-movement-for-democratic-change-alliance Movement for Democratic Change Alliance
  country  ZWE
  sectors  PTY

org:ZWE-zapu ZAPU
  name     Zimbabwe African People's Union
  country  ZWE
  sectors  PTY

org:ZWE-zanu ZANU
  name     Zimbabwe African National Union
  country  ZWE
  sectors  PTY

# Americas

org:ARG-justicialist-party Justicialist Party
  name     Peronist Party; Peronist; Peronists
  country  ARG
  sectors  PTY

org:ARG-frente-de-todos Frente de Todos
  country  ARG
  sectors  PTY

org:ARG-front-for-victory Front for Victory
  country  ARG
  sectors  PTY

org:ARG-union-for-the-homeland Union for the Homeland
  country  ARG
  sectors  PTY

org:ARG-la-libertad-avanza La Libertad Avanza
  name     Liberty Advances
  country  ARG
  sectors  PTY

org:ARG-radical-civic-union Radical Civic Union
  name     UCR
  name     Unión Cívica Radical
  country  ARG
  sectors  PTY

org:ARG-republican-proposal Republican Proposal
  country  ARG
  sectors  PTY

org:ARG-juntos-por-el-cambio Juntos por el Cambio
  name     Together for Change
  country  ARG
  sectors  PTY

org:ARG-cambiemos Cambiemos
  country  ARG
  sectors  PTY

org:BOL-movement-for-socialism Movement for Socialism
  name     MAS
  name     Movement Toward Socialism; Movement towards Socialism; Movimiento al Socialismo
  country  BOL
  sectors  PTY

org:BOL-civic-community Civic Community
  country  BOL
  sectors  PTY

org:BOL-christian-democratic-party-of-bolivia Christian Democratic Party of Bolivia
  country  BOL
  sectors  PTY

org:BOL-revolutionary-nationalist-movement Revolutionary Nationalist Movement
  country  BOL
  sectors  PTY

org:BRA-brazilian-social-democracy-party Brazilian Social Democracy Party
  name     PSDB
  country  BRA
  sectors  PTY

org:BRA-brazilian-democratic-movement Brazilian Democratic Movement
  name     Brazilian Democratic Movement Party
  name     PMDB
  country  BRA
  sectors  PTY

org:BRA-liberal-party-of-brazil Liberal Party of Brazil
  country  BRA
  sectors  PTY

org:BRA-social-liberal-party Social Liberal Party
  name     PSL
  country  BRA
  sectors  PTY

org:BRA-brazil-union Brazil Union
  country  BRA
  sectors  PTY

org:BRA-brazilian-socialist-party Brazilian Socialist Party
  country  BRA
  sectors  PTY

org:BRA-socialism-and-liberty-party Socialism and Liberty Party
  country  BRA
  sectors  PTY

org:BRA-communist-party-of-brazil Communist Party of Brazil
  country  BRA
  sectors  PTY

org:CAN-liberal-party-of-canada Liberal Party of Canada
  name     Canadian Liberal Party; Liberals of Canada
  country  CAN
  sectors  PTY

org:CAN-conservative-party-of-canada Conservative Party of Canada
  name     Canadian Conservatives
  country  CAN
  sectors  PTY

org:CAN-progressive-conservative-party-of-canada Progressive Conservative Party of Canada
  country  CAN
  sectors  PTY

org:CAN-new-democratic-party New Democratic Party
  name     NDP
  name     NDP Canada; Canadian NDP
  country  CAN
  sectors  PTY

org:CAN-bloc-quebecois Bloc Québécois
  country  CAN
  sectors  PTY

org:CAN-parti-quebecois Parti Québécois
  country  CAN
  sectors  PTY

org:CAN-coalition-avenir-quebec Coalition Avenir Québec
  country  CAN
  sectors  PTY

org:CAN-peoples-party-of-canada People's Party of Canada
  country  CAN
  sectors  PTY

org:CAN-green-party-of-canada Green Party of Canada
  country  CAN
  sectors  PTY

org:CHL-republican-party-of-chile Republican Party of Chile
  country  CHL
  sectors  PTY

org:CHL-independent-democratic-union Independent Democratic Union
  country  CHL
  sectors  PTY

org:CHL-national-renewal-of-chile National Renewal of Chile
  country  CHL
  sectors  PTY

org:CHL-chile-vamos Chile Vamos
  country  CHL
  sectors  PTY

org:CHL-evopoli Evópoli
  country  CHL
  sectors  PTY

org:CHL-broad-front-of-chile Broad Front of Chile
  country  CHL
  sectors  PTY

org:CHL-apruebo-dignidad Apruebo Dignidad
  country  CHL
  sectors  PTY

org:CHL-concertacion Concertación
  country  CHL
  sectors  PTY

org:CHL-communist-party-of-chile Communist Party of Chile
  country  CHL
  sectors  PTY

org:CHL-christian-democratic-party-of-chile Christian Democratic Party of Chile
  country  CHL
  sectors  PTY

org:CHL-socialist-party-of-chile Socialist Party of Chile
  country  CHL
  sectors  PTY

org:CHL-nueva-mayoria Nueva Mayoría
  country  CHL
  sectors  PTY

org:COL-democratic-center Democratic Center
  name     Democratic Center party
  name     Centro Democrático; Democratic Centre party
  country  COL
  sectors  PTY

org:COL-historic-pact-for-colombia Historic Pact for Colombia
  name     Historic Pact; Pacto Histórico
  country  COL
  sectors  PTY

org:COL-humane-colombia Humane Colombia
  name     Colombia Humana
  country  COL
  sectors  PTY

org:COL-colombian-conservative-party Colombian Conservative Party
  country  COL
  sectors  PTY

org:COL-colombian-liberal-party Colombian Liberal Party
  country  COL
  sectors  PTY

org:COL-party-of-the-u Party of the U
  name     Social Party of National Unity
  country  COL
  sectors  PTY

org:COL-patriotic-union-of-colombia Patriotic Union of Colombia
  country  COL
  sectors  PTY

org:COL-commons-party Commons party
  country  COL
  sectors  PTY

org:CRI-national-liberation-party-of-costa-rica National Liberation Party of Costa Rica
  country  CRI
  sectors  PTY

org:CRI-citizens-action-party Citizens' Action Party
  country  CRI
  sectors  PTY

org:CRI-social-christian-unity-party Social Christian Unity Party
  country  CRI
  sectors  PTY

org:CRI-social-democratic-progress-party Social Democratic Progress Party
  country  CRI
  sectors  PTY

org:CUB-communist-party-of-cuba Communist Party of Cuba
  name     Cuban Communist Party
  country  CUB
  sectors  PTY

org:DOM-dominican-liberation-party Dominican Liberation Party
  country  DOM
  sectors  PTY

org:DOM-modern-revolutionary-party Modern Revolutionary Party
  country  DOM
  sectors  PTY

org:DOM-dominican-revolutionary-party Dominican Revolutionary Party
  country  DOM
  sectors  PTY

org:ECU-pais-alliance PAIS Alliance
  name     Alianza País
  country  ECU
  sectors  PTY

org:ECU-citizen-revolution-movement Citizen Revolution Movement
  name     Citizen Revolution
  country  ECU
  sectors  PTY

org:ECU-national-democratic-action National Democratic Action
  country  ECU
  sectors  PTY

org:ECU-creating-opportunities Creating Opportunities
  country  ECU
  sectors  PTY

org:ECU-pachakutik Pachakutik
  country  ECU
  sectors  PTY

org:ECU-social-christian-party-of-ecuador Social Christian Party of Ecuador
  country  ECU
  sectors  PTY

org:SLV-nuevas-ideas Nuevas Ideas
  name     New Ideas party
  country  SLV
  sectors  PTY

org:SLV-nationalist-republican-alliance Nationalist Republican Alliance
  name     ARENA
  name     ARENA party
  country  SLV
  sectors  PTY

org:SLV-grand-alliance-for-national-unity Grand Alliance for National Unity
  country  SLV
  sectors  PTY

org:GTM-semilla Semilla
  name     Semilla Movement; Semilla party
  name     Movimiento Semilla
  country  GTM
  sectors  PTY

org:GTM-national-unity-of-hope National Unity of Hope
  country  GTM
  sectors  PTY

org:GTM-vamos-party-of-guatemala Vamos party of Guatemala
  country  GTM
  sectors  PTY

org:GTM-patriotic-party-of-guatemala Patriotic Party of Guatemala
  country  GTM
  sectors  PTY

org:GTM-guatemalan-republican-front Guatemalan Republican Front
  country  GTM
  sectors  PTY

org:HTI-fanmi-lavalas Fanmi Lavalas
  name     Fanmi Lavalas party
  name     Lavalas; Lavalas Party
  country  HTI
  sectors  PTY

org:HTI-haitian-tet-kale-party Haitian Tèt Kale Party
  name     Tèt Kale Party; PHTK
  country  HTI
  sectors  PTY

org:HND-national-party-of-honduras National Party of Honduras
  name     Honduran National Party
  country  HND
  sectors  PTY

org:HND-liberal-party-of-honduras Liberal Party of Honduras
  country  HND
  sectors  PTY

org:HND-libre-party Libre party
  name     Liberty and Refoundation
  country  HND
  sectors  PTY

org:MEX-institutional-revolutionary-party Institutional Revolutionary Party
  name     PRI
  name     PRI party
  country  MEX
  sectors  PTY

org:MEX-national-action-party National Action Party
  name     PAN
  name     Mexico's PAN
  country  MEX
  sectors  PTY

org:MEX-party-of-the-democratic-revolution Party of the Democratic Revolution
  name     PRD
  country  MEX
  sectors  PTY

org:MEX-citizens-movement-of-mexico Citizens' Movement of Mexico
  name     Movimiento Ciudadano
  country  MEX
  sectors  PTY

org:MEX-ecologist-green-party-of-mexico Ecologist Green Party of Mexico
  country  MEX
  sectors  PTY

org:NIC-constitutionalist-liberal-party Constitutionalist Liberal Party
  country  NIC
  sectors  PTY

org:NIC-citizens-for-liberty Citizens for Liberty
  name     Citizens Alliance for Liberty
  country  NIC
  sectors  PTY

org:NIC-sandinista-renovation-movement Sandinista Renovation Movement
  name     Unamos party
  country  NIC
  sectors  PTY

org:PRY-colorado-party Colorado Party
  name     Partido Colorado
  country  PRY
  sectors  PTY

org:PRY-authentic-radical-liberal-party Authentic Radical Liberal Party
  country  PRY
  sectors  PTY

org:PRY-guasu-front Guasú Front
  country  PRY
  sectors  PTY

org:PER-popular-force Popular Force
  name     Fuerza Popular; Fujimorists
  country  PER
  sectors  PTY

org:PER-peru-libre Peru Libre
  name     Free Peru
  country  PER
  sectors  PTY

org:PER-american-popular-revolutionary-alliance American Popular Revolutionary Alliance
  name     APRA
  name     Peruvian Aprista Party
  country  PER
  sectors  PTY

org:PER-popular-renewal Popular Renewal
  country  PER
  sectors  PTY

org:PER-alliance-for-progress-of-peru Alliance for Progress of Peru
  country  PER
  sectors  PTY

org:PER-accion-popular Acción Popular
  country  PER
  sectors  PTY

org:PER-possible-peru Possible Peru
  country  PER
  sectors  PTY

org:USA-libertarian-party Libertarian Party
  name     Libertarian Party of the United States
  country  USA
  sectors  PTY

org:USA-green-party-of-the-united-states Green Party of the United States
  country  USA
  sectors  PTY

org:USA-democratic-socialists-of-america Democratic Socialists of America
  country  USA
  sectors  PTY

org:USA-republican-national-committee Republican National Committee
  country  USA
  sectors  PTY

org:URY-broad-front-of-uruguay Broad Front of Uruguay
  name     Frente Amplio
  country  URY
  sectors  PTY

org:VEN-democratic-action Democratic Action
  name     Acción Democrática
  country  VEN
  sectors  PTY

org:VEN-a-new-era A New Era
  name     Un Nuevo Tiempo
  country  VEN
  sectors  PTY

org:VEN-copei COPEI
  country  VEN
  sectors  PTY

org:VEN-fifth-republic-movement Fifth Republic Movement
  country  VEN
  sectors  PTY

# Asia and the Pacific

org:AUS-australian-labor-party Australian Labor Party
  name     Australian Labor
  name     Labor Party of Australia
  country  AUS
  sectors  PTY

org:AUS-liberal-party-of-australia Liberal Party of Australia
  country  AUS
  sectors  PTY

org:AUS-national-party-of-australia National Party of Australia
  country  AUS
  sectors  PTY

org:AUS-liberal-national-coalition Liberal-National Coalition
  country  AUS
  sectors  PTY

org:AUS-australian-greens Australian Greens
  country  AUS
  sectors  PTY

org:AUS-pauline-hansons-one-nation Pauline Hanson's One Nation
  name     One Nation
  name     One Nation party
  country  AUS
  sectors  PTY

org:AZE-new-azerbaijan-party New Azerbaijan Party
  name     Yeni Azerbaijan Party
  country  AZE
  sectors  PTY

org:AZE-azerbaijani-popular-front-party Azerbaijani Popular Front Party
  name     Azerbaijan Popular Front; Popular Front of Azerbaijan
  country  AZE
  sectors  PTY

org:AZE-musavat Musavat
  country  AZE
  sectors  PTY

org:BGD-jatiya-party Jatiya Party
  name     Jatiyo Party
  country  BGD
  sectors  PTY

org:BGD-national-citizen-party National Citizen Party
  country  BGD
  sectors  PTY

org:BGD-workers-party-of-bangladesh Workers Party of Bangladesh
  country  BGD
  sectors  PTY

org:CHN-revolutionary-committee-of-the-kuomintang Revolutionary Committee of the Kuomintang
  country  CHN
  sectors  PTY

org:CHN-china-democracy-party China Democracy Party
  country  CHN
  sectors  PTY

org:HKG-democratic-party-of-hong-kong Democratic Party of Hong Kong
  country  HKG
  sectors  PTY

org:HKG-civic-party Civic Party
  country  HKG
  sectors  PTY

org:HKG-democratic-alliance-for-the-betterment-and-progress-of-hong-kong Democratic Alliance for the Betterment and Progress of Hong Kong
  country  HKG
  sectors  PTY

org:HKG-league-of-social-democrats League of Social Democrats
  country  HKG
  sectors  PTY

org:HKG-hong-kong-national-party Hong Kong National Party
  country  HKG
  sectors  PTY

org:IND-aam-aadmi-party Aam Aadmi Party
  name     Aam Admi Party
  country  IND
  sectors  PTY

org:IND-trinamool-congress Trinamool Congress
  name     TMC
  name     All India Trinamool Congress
  country  IND
  sectors  PTY

org:IND-communist-party-of-india-marxist Communist Party of India (Marxist)
  name     CPI(M)
  country  IND
  sectors  PTY

org:IND-communist-party-of-india Communist Party of India
  country  IND
  sectors  PTY

org:IND-samajwadi-party Samajwadi Party
  country  IND
  sectors  PTY

org:IND-bahujan-samaj-party Bahujan Samaj Party
  country  IND
  sectors  PTY

org:IND-dravida-munnetra-kazhagam Dravida Munnetra Kazhagam
  name     DMK
  country  IND
  sectors  PTY

org:IND-aiadmk AIADMK
  name     All India Anna Dravida Munnetra Kazhagam
  country  IND
  sectors  PTY

org:IND-telugu-desam-party Telugu Desam Party
  country  IND
  sectors  PTY

org:IND-janata-dal Janata Dal
  name     Janata Dal (United)
  country  IND
  sectors  PTY

org:IND-rashtriya-janata-dal Rashtriya Janata Dal
  name     RJD
  country  IND
  sectors  PTY

org:IND-biju-janata-dal Biju Janata Dal
  country  IND
  sectors  PTY

org:IND-ysr-congress-party YSR Congress Party
  country  IND
  sectors  PTY

org:IND-bharat-rashtra-samithi Bharat Rashtra Samithi
  name     Telangana Rashtra Samithi
  country  IND
  sectors  PTY

org:IND-nationalist-congress-party Nationalist Congress Party
  name     NCP
  country  IND
  sectors  PTY

org:IND-asom-gana-parishad Asom Gana Parishad
  country  IND
  sectors  PTY

org:IND-jammu-and-kashmir-national-conference Jammu and Kashmir National Conference
  name     Jammu & Kashmir National Conference
  country  IND
  sectors  PTY

org:IND-peoples-democratic-party-of-kashmir Peoples Democratic Party of Kashmir
  country  IND
  sectors  PTY

org:IND-shiromani-akali-dal Shiromani Akali Dal
  name     Akali Dal
  country  IND
  sectors  PTY

org:IND-national-democratic-alliance National Democratic Alliance
  country  IND
  sectors  PTY

org:IND-united-progressive-alliance United Progressive Alliance
  country  IND
  sectors  PTY

org:IND-indian-national-developmental-inclusive-alliance Indian National Developmental Inclusive Alliance
  country  IND
  sectors  PTY

org:IDN-indonesian-democratic-party-of-struggle Indonesian Democratic Party of Struggle
  name     Indonesian Democratic Party – Struggle
  name     PDI-P; PDIP
  country  IDN
  sectors  PTY

org:IDN-gerindra Gerindra
  name     Gerindra Party
  name     Great Indonesia Movement Party
  country  IDN
  sectors  PTY

org:IDN-golkar Golkar
  name     Golkar Party
  country  IDN
  sectors  PTY

org:IDN-national-awakening-party National Awakening Party
  country  IDN
  sectors  PTY

org:IDN-prosperous-justice-party Prosperous Justice Party
  name     PKS
  country  IDN
  sectors  PTY

org:IDN-united-development-party United Development Party
  country  IDN
  sectors  PTY

org:IDN-nasdem-party NasDem Party
  country  IDN
  sectors  PTY

org:IDN-democratic-party-of-indonesia Democratic Party of Indonesia
  country  IDN
  sectors  PTY

org:IRN-tudeh-party Tudeh Party
  name     Tudeh Party of Iran
  country  IRN
  sectors  PTY

org:IRN-islamic-iran-participation-front Islamic Iran Participation Front
  country  IRN
  sectors  PTY

org:IRN-islamic-republican-party Islamic Republican Party
  country  IRN
  sectors  PTY

org:IRN-national-front-of-iran National Front of Iran
  country  IRN
  sectors  PTY

org:IRQ-state-of-law-coalition State of Law Coalition
  name     Rule of Law Coalition
  country  IRQ
  sectors  PTY

org:IRQ-islamic-dawa-party Islamic Dawa Party
  name     Islamic Dawa
  name     Dawa Party
  country  IRQ
  sectors  PTY

org:IRQ-fatah-alliance Fatah Alliance
  country  IRQ
  sectors  PTY

org:IRQ-sairoon Sairoon
  name     Saairun
  country  IRQ
  sectors  PTY

org:IRQ-iraqi-national-accord Iraqi National Accord
  country  IRQ
  sectors  PTY

org:IRQ-al-iraqiya al-Iraqiya
  name     Iraqiya; Iraqi National Movement
  country  IRQ
  sectors  PTY

org:IRQ-gorran Gorran
  name     Gorran Movement
  country  IRQ
  sectors  PTY

org:IRQ-iraqi-islamic-party Iraqi Islamic Party
  country  IRQ
  sectors  PTY

org:IRQ-iraqi-national-alliance Iraqi National Alliance
  country  IRQ
  sectors  PTY

org:IRQ-united-iraqi-alliance United Iraqi Alliance
  country  IRQ
  sectors  PTY

org:IRQ-iraqi-accord-front Iraqi Accord Front
  country  IRQ
  sectors  PTY

org:IRQ-new-generation-movement New Generation Movement
  country  IRQ
  sectors  PTY

org:IRQ-iraqi-communist-party Iraqi Communist Party
  country  IRQ
  sectors  PTY

org:ISR-israeli-labor-party Israeli Labor Party
  name     Israeli Labour Party
  country  ISR
  sectors  PTY

org:ISR-yesh-atid Yesh Atid
  country  ISR
  sectors  PTY

org:ISR-kahol-lavan Kahol Lavan
  name     Blue and White party
  country  ISR
  sectors  PTY

org:ISR-national-unity-party-of-israel National Unity party of Israel
  country  ISR
  sectors  PTY

org:ISR-zionist-union Zionist Union
  country  ISR
  sectors  PTY

org:ISR-meretz Meretz
  country  ISR
  sectors  PTY

org:ISR-hatnuah Hatnuah
  country  ISR
  sectors  PTY

org:ISR-yisrael-beiteinu Yisrael Beiteinu
  name     Yisrael Beitenu; Israel Beitenu
  name     Yisrael Beytenu
  country  ISR
  sectors  PTY

org:ISR-united-torah-judaism United Torah Judaism
  country  ISR
  sectors  PTY

org:ISR-agudat-yisrael Agudat Yisrael
  country  ISR
  sectors  PTY

org:ISR-degel-hatorah Degel HaTorah
  country  ISR
  sectors  PTY

org:ISR-otzma-yehudit Otzma Yehudit
  name     Jewish Power
  country  ISR
  sectors  PTY

org:ISR-religious-zionist-party Religious Zionist Party
  name     Religious Zionism party
  country  ISR
  sectors  PTY

org:ISR-jewish-home Jewish Home
  name     The Jewish Home
  country  ISR
  sectors  PTY

org:ISR-yamina Yamina
  country  ISR
  sectors  PTY

org:ISR-new-right-of-israel New Right of Israel
  country  ISR
  sectors  PTY

org:ISR-joint-list Joint List
  country  ISR
  sectors  PTY

org:ISR-hadash Hadash
  country  ISR
  sectors  PTY

org:ISR-raam Ra'am
  name     United Arab List
  country  ISR
  sectors  PTY

org:ISR-taal Ta'al
  country  ISR
  sectors  PTY

org:JPN-komeito Komeito
  name     New Komeito
  country  JPN
  sectors  PTY

org:JPN-constitutional-democratic-party-of-japan Constitutional Democratic Party of Japan
  name     CDP
  country  JPN
  sectors  PTY

org:JPN-democratic-party-of-japan Democratic Party of Japan
  name     DPJ
  country  JPN
  sectors  PTY

org:JPN-japanese-communist-party Japanese Communist Party
  country  JPN
  sectors  PTY

org:JPN-nippon-ishin-no-kai Nippon Ishin no Kai
  name     Nippon Ishin
  name     Japan Innovation Party
  country  JPN
  sectors  PTY

org:JPN-sanseito Sanseito
  country  JPN
  sectors  PTY

org:JPN-reiwa-shinsengumi Reiwa Shinsengumi
  country  JPN
  sectors  PTY

org:JPN-social-democratic-party-of-japan Social Democratic Party of Japan
  country  JPN
  sectors  PTY

org:JPN-japan-restoration-party Japan Restoration Party
  country  JPN
  sectors  PTY

org:JPN-democratic-party-for-the-people Democratic Party for the People
  country  JPN
  sectors  PTY

org:JOR-national-charter-party-of-jordan National Charter Party of Jordan
  country  JOR
  sectors  PTY

org:JOR-jordanian-communist-party Jordanian Communist Party
  country  JOR
  sectors  PTY

org:KAZ-amanat-party Amanat party
  country  KAZ
  sectors  PTY

org:KAZ-nur-otan Nur Otan
  name     Nur Otan party
  country  KAZ
  sectors  PTY

org:KHM-cambodia-national-rescue-party Cambodia National Rescue Party
  name     CNRP
  country  KHM
  sectors  PTY

org:KHM-sam-rainsy-party Sam Rainsy Party
  country  KHM
  sectors  PTY

org:KHM-candlelight-party Candlelight Party
  country  KHM
  sectors  PTY

org:KHM-human-rights-party-of-cambodia Human Rights Party of Cambodia
  country  KHM
  sectors  PTY

org:PRK-chondoist-chongu-party Chondoist Chongu Party
  country  PRK
  sectors  PTY

org:PRK-korean-social-democratic-party Korean Social Democratic Party
  country  PRK
  sectors  PTY

org:KOR-democratic-party-of-korea Democratic Party of Korea
  name     Minjoo Party; Democratic Party of South Korea; Minjoo Party of Korea
  country  KOR
  sectors  PTY

org:KOR-democratic-united-party Democratic United Party
  country  KOR
  sectors  PTY

org:KOR-uri-party Uri Party
  country  KOR
  sectors  PTY

org:KOR-new-politics-alliance-for-democracy New Politics Alliance for Democracy
  country  KOR
  sectors  PTY

org:KOR-grand-national-party Grand National Party
  name     Saenuri Party; Saenuri; Liberty Korea Party
  country  KOR
  sectors  PTY

org:KOR-united-future-party United Future Party
  country  KOR
  sectors  PTY

org:KOR-rebuilding-korea-party Rebuilding Korea Party
  country  KOR
  sectors  PTY

org:KOR-reform-party-of-korea Reform Party of Korea
  country  KOR
  sectors  PTY

org:KOR-unified-progressive-party Unified Progressive Party
  country  KOR
  sectors  PTY

org:KOR-peoples-party-of-korea People's Party of Korea
  country  KOR
  sectors  PTY

org:KOR-bareun-party Bareun Party
  country  KOR
  sectors  PTY

org:KGZ-social-democratic-party-of-kyrgyzstan Social Democratic Party of Kyrgyzstan
  country  KGZ
  sectors  PTY

org:KGZ-ata-zhurt Ata-Zhurt
  country  KGZ
  sectors  PTY

org:KGZ-ata-meken Ata Meken
  country  KGZ
  sectors  PTY

org:KGZ-mekenchil Mekenchil
  country  KGZ
  sectors  PTY

org:KGZ-birimdik Birimdik
  country  KGZ
  sectors  PTY

org:LAO-lao-peoples-revolutionary-party Lao People's Revolutionary Party
  country  LAO
  sectors  PTY

org:LBN-free-patriotic-movement Free Patriotic Movement
  country  LBN
  sectors  PTY

org:LBN-lebanese-forces Lebanese Forces
  country  LBN
  sectors  PTY

org:LBN-kataeb-party Kataeb Party
  name     Kataeb
  name     Phalange Party
  country  LBN
  sectors  PTY

org:LBN-progressive-socialist-party Progressive Socialist Party
  country  LBN
  sectors  PTY

org:LBN-march-14-alliance March 14 Alliance
  country  LBN
  sectors  PTY

org:LBN-march-8-alliance March 8 Alliance
  country  LBN
  sectors  PTY

org:LBN-marada-movement Marada Movement
  country  LBN
  sectors  PTY

org:LKA-sri-lanka-freedom-party Sri Lanka Freedom Party
  name     SLFP
  country  LKA
  sectors  PTY

org:LKA-united-national-party United National Party
  name     UNP
  country  LKA
  sectors  PTY

org:LKA-sri-lanka-podujana-peramuna Sri Lanka Podujana Peramuna
  name     SLPP
  country  LKA
  sectors  PTY

org:LKA-samagi-jana-balawegaya Samagi Jana Balawegaya
  country  LKA
  sectors  PTY

org:LKA-national-peoples-power National People's Power
  country  LKA
  sectors  PTY

org:LKA-united-peoples-freedom-alliance United People's Freedom Alliance
  country  LKA
  sectors  PTY

org:MYS-barisan-nasional Barisan Nasional
  name     National Front coalition of Malaysia
  country  MYS
  sectors  PTY

org:MYS-pakatan-harapan Pakatan Harapan
  country  MYS
  sectors  PTY

org:MYS-perikatan-nasional Perikatan Nasional
  country  MYS
  sectors  PTY

org:MYS-pakatan-rakyat Pakatan Rakyat
  country  MYS
  sectors  PTY

org:MYS-parti-islam-se-malaysia Parti Islam Se-Malaysia
  name     PAS
  name     Pan-Malaysian Islamic Party; Malaysian Islamic Party
  country  MYS
  sectors  PTY

org:MYS-parti-keadilan-rakyat Parti Keadilan Rakyat
  name     PKR
  name     People's Justice Party
  country  MYS
  sectors  PTY

org:MYS-bersatu Bersatu
  name     Malaysian United Indigenous Party
  country  MYS
  sectors  PTY

org:MYS-democratic-action-party Democratic Action Party
  name     DAP
  country  MYS
  sectors  PTY

org:MYS-malaysian-chinese-association Malaysian Chinese Association
  country  MYS
  sectors  PTY

org:MMR-union-solidarity-and-development-party Union Solidarity and Development Party
  name     USDP
  country  MMR
  sectors  PTY

org:MMR-national-unity-party-of-burma National Unity Party of Burma
  country  MMR
  sectors  PTY

org:MMR-shan-nationalities-league-for-democracy Shan Nationalities League for Democracy
  country  MMR
  sectors  PTY

org:MMR-arakan-national-party Arakan National Party
  country  MMR
  sectors  PTY

org:NPL-nepali-congress Nepali Congress
  name     Nepali Congress party
  name     Nepalese Congress
  country  NPL
  sectors  PTY

org:NPL-communist-party-of-nepal-unified-marxist-leninist Communist Party of Nepal (Unified Marxist–Leninist)
  name     CPN-UML
  country  NPL
  sectors  PTY

org:NPL-nepal-communist-party Nepal Communist Party
  name     Communist Party of Nepal
  country  NPL
  sectors  PTY

org:NPL-communist-party-of-nepal-maoist-centre Communist Party of Nepal (Maoist Centre)
  name     CPN-Maoist
  name     CPN (Maoist Centre); CPN-MC; Unified Communist Party of Nepal (Maoist)
  country  NPL
  sectors  PTY

org:NPL-rastriya-swatantra-party Rastriya Swatantra Party
  country  NPL
  sectors  PTY

org:NPL-rastriya-prajatantra-party Rastriya Prajatantra Party
  country  NPL
  sectors  PTY

org:NZL-new-zealand-labour-party New Zealand Labour Party
  country  NZL
  sectors  PTY

org:NZL-new-zealand-national-party New Zealand National Party
  country  NZL
  sectors  PTY

org:NZL-act-new-zealand ACT New Zealand
  country  NZL
  sectors  PTY

org:NZL-new-zealand-first New Zealand First
  name     NZ First
  country  NZL
  sectors  PTY

org:NZL-te-pati-maori Te Pāti Māori
  name     Māori Party
  country  NZL
  sectors  PTY

org:NZL-green-party-of-aotearoa-new-zealand Green Party of Aotearoa New Zealand
  country  NZL
  sectors  PTY

org:PAK-awami-national-party Awami National Party
  country  PAK
  sectors  PTY

org:PAK-jamiat-ulema-e-islam Jamiat Ulema-e-Islam
  name     JUI-F
  name     Jamiat Ulema-e-Islam (F); Jamiat-e-Ulema-e-Islam
  country  PAK
  sectors  PTY

org:PAK-pakistan-democratic-movement Pakistan Democratic Movement
  country  PAK
  sectors  PTY

org:PAK-balochistan-national-party Balochistan National Party
  country  PAK
  sectors  PTY

org:PAK-balochistan-awami-party Balochistan Awami Party
  country  PAK
  sectors  PTY

org:PAK-muttahida-majlis-e-amal Muttahida Majlis-e-Amal
  country  PAK
  sectors  PTY

org:PAK-pml-q PML-Q
  name     Pakistan Muslim League (Q)
  country  PAK
  sectors  PTY

org:PAK-istehkam-e-pakistan-party Istehkam-e-Pakistan Party
  country  PAK
  sectors  PTY

org:PAK-sunni-ittehad-council Sunni Ittehad Council
  country  PAK
  sectors  PTY

org:PNG-pangu-pati Pangu Pati
  country  PNG
  sectors  PTY

org:PNG-peoples-national-congress-of-papua-new-guinea People's National Congress of Papua New Guinea
  country  PNG
  sectors  PTY

org:PHL-pdp-laban PDP–Laban
  country  PHL
  sectors  PTY

org:PHL-partido-demokratiko-pilipino Partido Demokratiko Pilipino
  country  PHL
  sectors  PTY

org:PHL-lakas-cmd Lakas-CMD
  country  PHL
  sectors  PTY

org:PHL-liberal-party-of-the-philippines Liberal Party of the Philippines
  country  PHL
  sectors  PTY

org:PHL-nacionalista-party Nacionalista Party
  country  PHL
  sectors  PTY

org:PHL-nationalist-peoples-coalition Nationalist People's Coalition
  country  PHL
  sectors  PTY

org:PHL-akbayan Akbayan
  country  PHL
  sectors  PTY

org:PHL-bayan-muna Bayan Muna
  country  PHL
  sectors  PTY

org:PHL-aksyon-demokratiko Aksyon Demokratiko
  country  PHL
  sectors  PTY

org:PSE-palestinian-democratic-union Palestinian Democratic Union
  country  PSE
  sectors  PTY

org:SGP-peoples-action-party People's Action Party
  name     PAP
  country  SGP
  sectors  PTY

org:SGP-workers-party-of-singapore Workers' Party of Singapore
  country  SGP
  sectors  PTY

org:SGP-progress-singapore-party Progress Singapore Party
  country  SGP
  sectors  PTY

org:SGP-singapore-democratic-party Singapore Democratic Party
  country  SGP
  sectors  PTY

org:SYR-arab-socialist-baath-party Arab Socialist Ba'ath Party
  name     Syrian Ba'ath Party; Syrian Baath Party
  country  SYR
  sectors  PTY

org:SYR-national-progressive-front National Progressive Front
  country  SYR
  sectors  PTY

org:TJK-peoples-democratic-party-of-tajikistan People's Democratic Party of Tajikistan
  country  TJK
  sectors  PTY

org:TJK-social-democratic-party-of-tajikistan Social Democratic Party of Tajikistan
  country  TJK
  sectors  PTY

org:THA-thai-rak-thai Thai Rak Thai
  country  THA
  sectors  PTY

org:THA-peoples-power-party-of-thailand People's Power Party of Thailand
  country  THA
  sectors  PTY

org:THA-palang-prachachat Palang Prachachat
  name     Palang Pracharath; Palang Pracharat; Palang Pracharath Party
  country  THA
  sectors  PTY

org:THA-move-forward-party Move Forward Party
  country  THA
  sectors  PTY

org:THA-future-forward-party Future Forward Party
  country  THA
  sectors  PTY

org:THA-peoples-party-of-thailand People's Party of Thailand
  country  THA
  sectors  PTY

org:THA-bhumjaithai Bhumjaithai
  name     Bhumjaithai Party
  country  THA
  sectors  PTY

org:THA-united-thai-nation-party United Thai Nation Party
  country  THA
  sectors  PTY

org:THA-thai-democrat-party Thai Democrat Party
  country  THA
  sectors  PTY

org:THA-chart-thai Chart Thai
  country  THA
  sectors  PTY

org:THA-thai-raksa-chart Thai Raksa Chart
  country  THA
  sectors  PTY

org:TUR-nationalist-movement-party Nationalist Movement Party
  name     MHP
  country  TUR
  sectors  PTY

org:TUR-iyi-party İyi Party
  name     Good Party; IYI Party
  country  TUR
  sectors  PTY

org:TUR-felicity-party Felicity Party
  country  TUR
  sectors  PTY

org:TUR-peoples-equality-and-democracy-party Peoples' Equality and Democracy Party
  country  TUR
  sectors  PTY

org:TUR-democratic-society-party Democratic Society Party
  country  TUR
  sectors  PTY

org:TUR-peace-and-democracy-party Peace and Democracy Party
  country  TUR
  sectors  PTY

org:TUR-democracy-and-progress-party Democracy and Progress Party
  country  TUR
  sectors  PTY

org:TUR-new-welfare-party New Welfare Party
  country  TUR
  sectors  PTY

org:TUR-green-left-party Green Left Party
  country  TUR
  sectors  PTY

org:TUR-virtue-party Virtue Party
  country  TUR
  sectors  PTY

org:TUR-vatan-party Vatan Party
  country  TUR
  sectors  PTY

org:TUR-democratic-regions-party Democratic Regions Party
  country  TUR
  sectors  PTY

org:TKM-democratic-party-of-turkmenistan Democratic Party of Turkmenistan
  country  TKM
  sectors  PTY

org:TWN-taiwan-peoples-party Taiwan People's Party
  country  TWN
  sectors  PTY

org:TWN-new-power-party New Power Party
  country  TWN
  sectors  PTY

org:TWN-taiwan-solidarity-union Taiwan Solidarity Union
  country  TWN
  sectors  PTY

org:TWN-people-first-party-of-taiwan People First Party of Taiwan
  country  TWN
  sectors  PTY

org:TWN-taiwan-statebuilding-party Taiwan Statebuilding Party
  country  TWN
  sectors  PTY

org:UZB-uzbekistan-liberal-democratic-party Uzbekistan Liberal Democratic Party
  name     Liberal Democratic Party of Uzbekistan
  country  UZB
  sectors  PTY

org:VNM-communist-party-of-vietnam Communist Party of Vietnam
  name     Vietnamese Communist Party
  country  VNM
  sectors  PTY

org:YEM-general-peoples-congress General People's Congress
  country  YEM
  sectors  PTY

org:YEM-yemeni-socialist-party Yemeni Socialist Party
  country  YEM
  sectors  PTY

org:YEM-joint-meeting-parties Joint Meeting Parties
  country  YEM
  sectors  PTY

org:YEM-nasserist-unionist-peoples-organisation Nasserist Unionist People's Organisation
  country  YEM
  sectors  PTY

org:AFG-afghan-mellat Afghan Mellat
  country  AFG
  sectors  PTY

org:AFG-afghan-social-democratic-party Afghan Social Democratic Party
  country  AFG
  sectors  PTY

org:AFG-peoples-democratic-party-of-afghanistan People's Democratic Party of Afghanistan
  country  AFG
  sectors  PTY

# Europe

org:AUT-freedom-party-of-austria Freedom Party of Austria
  name     FPÖ
  name     Austrian Freedom Party
  country  AUT
  sectors  PTY

org:AUT-austrian-peoples-party Austrian People's Party
  name     ÖVP
  country  AUT
  sectors  PTY

org:AUT-social-democratic-party-of-austria Social Democratic Party of Austria
  name     SPÖ
  country  AUT
  sectors  PTY

org:AUT-neos NEOS
  country  AUT
  sectors  PTY

org:AUT-alliance-for-the-future-of-austria Alliance for the Future of Austria
  country  AUT
  sectors  PTY

org:BEL-new-flemish-alliance New Flemish Alliance
  name     N-VA
  country  BEL
  sectors  PTY

org:BEL-vlaams-belang Vlaams Belang
  name     Vlaams Blok; Flemish Interest
  country  BEL
  sectors  PTY

org:BEL-christian-democratic-and-flemish Christian Democratic and Flemish
  country  BEL
  sectors  PTY

org:BEL-open-flemish-liberals-and-democrats Open Flemish Liberals and Democrats
  name     Open Vld
  country  BEL
  sectors  PTY

org:BEL-reformist-movement Reformist Movement
  name     Mouvement Réformateur
  country  BEL
  sectors  PTY

org:BEL-workers-party-of-belgium Workers' Party of Belgium
  country  BEL
  sectors  PTY

org:BEL-parti-socialiste-of-belgium Parti Socialiste of Belgium
  country  BEL
  sectors  PTY

org:BEL-humanist-democratic-centre Humanist Democratic Centre
  country  BEL
  sectors  PTY

org:BLR-belaya-rus Belaya Rus
  country  BLR
  sectors  PTY

org:BLR-united-civic-party-of-belarus United Civic Party of Belarus
  country  BLR
  sectors  PTY

org:BLR-belarusian-popular-front Belarusian Popular Front
  name     BPF Party
  country  BLR
  sectors  PTY

org:BLR-belarusian-christian-democracy Belarusian Christian Democracy
  country  BLR
  sectors  PTY

org:BLR-communist-party-of-belarus Communist Party of Belarus
  country  BLR
  sectors  PTY

org:BGR-gerb GERB
  name     Gerb party
  name     Citizens for European Development of Bulgaria
  country  BGR
  sectors  PTY

org:BGR-bulgarian-socialist-party Bulgarian Socialist Party
  country  BGR
  sectors  PTY

org:BGR-we-continue-the-change We Continue the Change
  country  BGR
  sectors  PTY

org:BGR-revival-party-of-bulgaria Revival party of Bulgaria
  name     Vazrazhdane
  country  BGR
  sectors  PTY

org:BGR-movement-for-rights-and-freedoms Movement for Rights and Freedoms
  country  BGR
  sectors  PTY

org:BGR-there-is-such-a-people There Is Such a People
  country  BGR
  sectors  PTY

org:BGR-ataka Ataka
  name     Attack party
  country  BGR
  sectors  PTY

org:BGR-national-movement-simeon-ii National Movement Simeon II
  country  BGR
  sectors  PTY

org:BGR-democratic-bulgaria Democratic Bulgaria
  country  BGR
  sectors  PTY

org:BIH-alliance-of-independent-social-democrats Alliance of Independent Social Democrats
  country  BIH
  sectors  PTY

org:BIH-party-of-democratic-action Party of Democratic Action
  country  BIH
  sectors  PTY

org:BIH-serb-democratic-party Serb Democratic Party
  country  BIH
  sectors  PTY

org:BIH-croatian-democratic-union-of-bosnia-and-herzegovina Croatian Democratic Union of Bosnia and Herzegovina
  country  BIH
  sectors  PTY

org:HRV-croatian-democratic-union Croatian Democratic Union
  name     HDZ
  country  HRV
  sectors  PTY

org:HRV-social-democratic-party-of-croatia Social Democratic Party of Croatia
  country  HRV
  sectors  PTY

org:HRV-homeland-movement Homeland Movement
  country  HRV
  sectors  PTY

org:CYP-progressive-party-of-working-people Progressive Party of Working People
  name     AKEL
  country  CYP
  sectors  PTY

org:CYP-democratic-rally-of-cyprus Democratic Rally of Cyprus
  name     DISY
  country  CYP
  sectors  PTY

org:CZE-ano-2011 ANO 2011
  name     ANO
  name     ANO party
  country  CZE
  sectors  PTY

org:CZE-civic-democratic-party Civic Democratic Party
  name     ODS
  country  CZE
  sectors  PTY

org:CZE-czech-social-democratic-party Czech Social Democratic Party
  country  CZE
  sectors  PTY

org:CZE-czech-pirate-party Czech Pirate Party
  country  CZE
  sectors  PTY

org:CZE-freedom-and-direct-democracy Freedom and Direct Democracy
  country  CZE
  sectors  PTY

org:CZE-communist-party-of-bohemia-and-moravia Communist Party of Bohemia and Moravia
  country  CZE
  sectors  PTY

org:CZE-spolu SPOLU
  name     Spolu coalition
  country  CZE
  sectors  PTY

org:CZE-mayors-and-independents Mayors and Independents
  country  CZE
  sectors  PTY

org:CZE-kdu-csl KDU-ČSL
  country  CZE
  sectors  PTY

org:CZE-top-09 TOP 09
  country  CZE
  sectors  PTY

org:DNK-danish-peoples-party Danish People's Party
  country  DNK
  sectors  PTY

org:DNK-social-democrats-of-denmark Social Democrats of Denmark
  name     Danish Social Democrats
  country  DNK
  sectors  PTY

org:DNK-venstre-party-of-denmark Venstre party of Denmark
  name     Venstre
  country  DNK
  sectors  PTY

org:DNK-moderates-of-denmark Moderates of Denmark
  country  DNK
  sectors  PTY

org:DNK-denmark-democrats Denmark Democrats
  country  DNK
  sectors  PTY

org:FIN-finns-party Finns Party
  name     True Finns
  country  FIN
  sectors  PTY

org:FIN-national-coalition-party National Coalition Party
  country  FIN
  sectors  PTY

org:FIN-centre-party-of-finland Centre Party of Finland
  country  FIN
  sectors  PTY

org:FIN-social-democratic-party-of-finland Social Democratic Party of Finland
  country  FIN
  sectors  PTY

org:FIN-swedish-peoples-party-of-finland Swedish People's Party of Finland
  country  FIN
  sectors  PTY

org:FRA-la-republique-en-marche La République En Marche
  name     En Marche; Renaissance party of France; LREM
  country  FRA
  sectors  PTY

org:FRA-la-france-insoumise La France Insoumise
  name     France Unbowed; Unbowed France; Unsubmissive France
  country  FRA
  sectors  PTY

org:FRA-new-popular-front New Popular Front
  name     Nouveau Front populaire
  country  FRA
  sectors  PTY

org:FRA-union-for-a-popular-movement Union for a Popular Movement
  country  FRA
  sectors  PTY

org:FRA-the-republicans-of-france The Republicans of France
  name     Les Républicains
  country  FRA
  sectors  PTY

org:FRA-rally-for-the-republic Rally for the Republic
  country  FRA
  sectors  PTY

org:FRA-french-socialist-party French Socialist Party
  name     Socialist Party of France
  country  FRA
  sectors  PTY

org:FRA-french-communist-party French Communist Party
  country  FRA
  sectors  PTY

org:FRA-reconquete Reconquête
  country  FRA
  sectors  PTY

org:FRA-europe-ecologie-les-verts Europe Écologie–Les Verts
  name     Europe Ecology – The Greens
  country  FRA
  sectors  PTY

org:FRA-modem MoDem
  name     Democratic Movement of France
  country  FRA
  sectors  PTY

org:GBR-liberal-democrats Liberal Democrats
  name     Liberal Democrat
  name     Lib Dems; British Liberal Democrats
  country  GBR
  sectors  PTY

org:GBR-reform-uk Reform UK
  name     Brexit Party
  country  GBR
  sectors  PTY

org:GBR-uk-independence-party UK Independence Party
  name     UKIP
  country  GBR
  sectors  PTY

org:GBR-british-national-party British National Party
  country  GBR
  sectors  PTY

org:GBR-plaid-cymru Plaid Cymru
  country  GBR
  sectors  PTY

org:GBR-ulster-unionist-party Ulster Unionist Party
  name     UUP
  country  GBR
  sectors  PTY

org:GBR-green-party-of-england-and-wales Green Party of England and Wales
  country  GBR
  sectors  PTY

org:GBR-scottish-greens Scottish Greens
  country  GBR
  sectors  PTY

org:GBR-alliance-party-of-northern-ireland Alliance Party of Northern Ireland
  country  GBR
  sectors  PTY

org:GBR-social-democratic-and-labour-party Social Democratic and Labour Party
  name     SDLP
  country  GBR
  sectors  PTY

org:GBR-traditional-unionist-voice Traditional Unionist Voice
  country  GBR
  sectors  PTY

org:GBR-scottish-labour Scottish Labour
  country  GBR
  sectors  PTY

org:GBR-welsh-labour Welsh Labour
  country  GBR
  sectors  PTY

org:GRC-new-democracy New Democracy
  country  GRC
  sectors  PTY

org:GRC-pasok PASOK
  name     Pasok
  name     Panhellenic Socialist Movement
  country  GRC
  sectors  PTY

org:GRC-communist-party-of-greece Communist Party of Greece
  name     KKE
  country  GRC
  sectors  PTY

org:GRC-independent-greeks Independent Greeks
  country  GRC
  sectors  PTY

org:GRC-to-potami To Potami
  country  GRC
  sectors  PTY

org:GRC-mera25 MeRA25
  country  GRC
  sectors  PTY

org:GRC-popular-orthodox-rally Popular Orthodox Rally
  country  GRC
  sectors  PTY

org:GRC-popular-unity-of-greece Popular Unity of Greece
  country  GRC
  sectors  PTY

org:GRC-greek-solution Greek Solution
  country  GRC
  sectors  PTY

org:HUN-jobbik Jobbik
  country  HUN
  sectors  PTY

org:HUN-hungarian-socialist-party Hungarian Socialist Party
  country  HUN
  sectors  PTY

org:HUN-tisza-party Tisza Party
  name     Tisza
  country  HUN
  sectors  PTY

org:HUN-democratic-coalition-of-hungary Democratic Coalition of Hungary
  country  HUN
  sectors  PTY

org:HUN-our-homeland-movement Our Homeland Movement
  country  HUN
  sectors  PTY

org:HUN-momentum-movement Momentum Movement
  country  HUN
  sectors  PTY

org:HUN-alliance-of-free-democrats Alliance of Free Democrats
  country  HUN
  sectors  PTY

org:HUN-hungarian-democratic-forum Hungarian Democratic Forum
  country  HUN
  sectors  PTY

org:HUN-respect-and-freedom-party Respect and Freedom Party
  country  HUN
  sectors  PTY

org:IRL-fianna-fail Fianna Fáil
  country  IRL
  sectors  PTY

org:IRL-fine-gael Fine Gael
  country  IRL
  sectors  PTY

org:IRL-irish-labour-party Irish Labour Party
  country  IRL
  sectors  PTY

org:ITA-brothers-of-italy Brothers of Italy
  name     Fratelli d'Italia
  country  ITA
  sectors  PTY

org:ITA-forza-italia Forza Italia
  country  ITA
  sectors  PTY

org:ITA-democratic-party-of-italy Democratic Party of Italy
  name     Italian Democratic Party
  country  ITA
  sectors  PTY

org:ITA-people-of-freedom People of Freedom
  name     The People of Freedom
  country  ITA
  sectors  PTY

org:ITA-italia-viva Italia Viva
  country  ITA
  sectors  PTY

org:ITA-communist-refoundation-party Communist Refoundation Party
  country  ITA
  sectors  PTY

org:ITA-italian-socialist-party Italian Socialist Party
  country  ITA
  sectors  PTY

org:ITA-union-of-the-centre Union of the Centre
  country  ITA
  sectors  PTY

org:ITA-olive-tree-coalition Olive Tree coalition
  country  ITA
  sectors  PTY

org:MDA-party-of-action-and-solidarity Party of Action and Solidarity
  country  MDA
  sectors  PTY

org:MDA-party-of-communists-of-the-republic-of-moldova Party of Communists of the Republic of Moldova
  name     Moldovan Communist Party
  country  MDA
  sectors  PTY

org:MDA-party-of-socialists-of-the-republic-of-moldova Party of Socialists of the Republic of Moldova
  country  MDA
  sectors  PTY

org:MDA-sor-party Șor Party
  name     Shor Party
  country  MDA
  sectors  PTY

org:MDA-democratic-party-of-moldova Democratic Party of Moldova
  country  MDA
  sectors  PTY

org:MDA-liberal-democratic-party-of-moldova Liberal Democratic Party of Moldova
  country  MDA
  sectors  PTY

org:MKD-vmro-dpmne VMRO-DPMNE
  country  MKD
  sectors  PTY

org:MKD-social-democratic-union-of-macedonia Social Democratic Union of Macedonia
  country  MKD
  sectors  PTY

org:MKD-democratic-union-for-integration Democratic Union for Integration
  country  MKD
  sectors  PTY

org:MNE-democratic-party-of-socialists-of-montenegro Democratic Party of Socialists of Montenegro
  name     Democratic Party of Socialists
  country  MNE
  sectors  PTY

org:MNE-europe-now-movement Europe Now Movement
  country  MNE
  sectors  PTY

org:MNE-democratic-front-of-montenegro Democratic Front of Montenegro
  country  MNE
  sectors  PTY

org:NLD-party-for-freedom Party for Freedom
  name     PVV
  country  NLD
  sectors  PTY

org:NLD-peoples-party-for-freedom-and-democracy People's Party for Freedom and Democracy
  name     VVD
  country  NLD
  sectors  PTY

org:NLD-democrats-66 Democrats 66
  name     D66
  country  NLD
  sectors  PTY

org:NLD-christian-democratic-appeal Christian Democratic Appeal
  country  NLD
  sectors  PTY

org:NLD-farmer-citizen-movement Farmer–Citizen Movement
  name     BoerBurgerBeweging
  country  NLD
  sectors  PTY

org:NLD-dutch-labour-party Dutch Labour Party
  country  NLD
  sectors  PTY

org:NLD-pim-fortuyn-list Pim Fortuyn List
  name     List Pim Fortuyn
  country  NLD
  sectors  PTY

org:NLD-groenlinks GroenLinks
  name     GreenLeft
  country  NLD
  sectors  PTY

org:NLD-new-social-contract New Social Contract
  country  NLD
  sectors  PTY

org:NOR-norwegian-labour-party Norwegian Labour Party
  country  NOR
  sectors  PTY

org:NOR-progress-party-of-norway Progress Party of Norway
  country  NOR
  sectors  PTY

org:NOR-conservative-party-of-norway Conservative Party of Norway
  country  NOR
  sectors  PTY

org:NOR-centre-party-of-norway Centre Party of Norway
  country  NOR
  sectors  PTY

org:POL-civic-platform Civic Platform
  name     Polish Civic Platform; Platforma Obywatelska
  country  POL
  sectors  PTY

org:POL-civic-coalition Civic Coalition
  country  POL
  sectors  PTY

org:POL-polish-peoples-party Polish People's Party
  country  POL
  sectors  PTY

org:POL-confederation-liberty-and-independence Confederation Liberty and Independence
  country  POL
  sectors  PTY

org:POL-poland-2050 Poland 2050
  country  POL
  sectors  PTY

org:POL-kukiz15 Kukiz'15
  country  POL
  sectors  PTY

org:POL-democratic-left-alliance Democratic Left Alliance
  country  POL
  sectors  PTY

org:POL-new-left-of-poland New Left of Poland
  country  POL
  sectors  PTY

org:POL-self-defence-of-the-republic-of-poland Self-Defence of the Republic of Poland
  name     Samoobrona
  country  POL
  sectors  PTY

org:POL-league-of-polish-families League of Polish Families
  country  POL
  sectors  PTY

org:POL-modern-party-of-poland Modern party of Poland
  country  POL
  sectors  PTY

org:POL-palikots-movement Palikot's Movement
  country  POL
  sectors  PTY

org:POL-united-poland United Poland
  country  POL
  sectors  PTY

org:POL-wiosna Wiosna
  country  POL
  sectors  PTY

org:PRT-portuguese-socialist-party Portuguese Socialist Party
  name     Socialist Party of Portugal
  country  PRT
  sectors  PTY

org:PRT-social-democratic-party-of-portugal Social Democratic Party of Portugal
  country  PRT
  sectors  PTY

org:PRT-portuguese-communist-party Portuguese Communist Party
  country  PRT
  sectors  PTY

org:PRT-cds-peoples-party CDS – People's Party
  country  PRT
  sectors  PTY

org:PRT-liberal-initiative Liberal Initiative
  country  PRT
  sectors  PTY

org:ROU-social-democratic-party-of-romania Social Democratic Party of Romania
  name     PSD
  name     Romanian Social Democratic Party
  country  ROU
  sectors  PTY

org:ROU-national-liberal-party-of-romania National Liberal Party of Romania
  name     PNL
  country  ROU
  sectors  PTY

org:ROU-save-romania-union Save Romania Union
  name     USR
  country  ROU
  sectors  PTY

org:ROU-alliance-for-the-union-of-romanians Alliance for the Union of Romanians
  name     AUR
  country  ROU
  sectors  PTY

org:ROU-democratic-alliance-of-hungarians-in-romania Democratic Alliance of Hungarians in Romania
  country  ROU
  sectors  PTY

org:ROU-greater-romania-party Greater Romania Party
  country  ROU
  sectors  PTY

org:RUS-communist-party-of-the-russian-federation Communist Party of the Russian Federation
  name     CPRF
  name     KPRF; Russian Communist Party
  country  RUS
  sectors  PTY

org:RUS-a-just-russia A Just Russia
  name     A Just Russia – For Truth; Just Russia
  country  RUS
  sectors  PTY

org:RUS-yabloko Yabloko
  country  RUS
  sectors  PTY

org:RUS-liberal-democratic-party-of-russia Liberal Democratic Party of Russia
  name     LDPR
  country  RUS
  sectors  PTY

org:RUS-new-people-party New People party
  country  RUS
  sectors  PTY

org:RUS-union-of-right-forces Union of Right Forces
  country  RUS
  sectors  PTY

org:RUS-rodina-party Rodina party
  country  RUS
  sectors  PTY

org:RUS-parnas PARNAS
  country  RUS
  sectors  PTY

org:RUS-party-of-progress-of-russia Party of Progress of Russia
  country  RUS
  sectors  PTY

org:RUS-civic-platform-of-russia Civic Platform of Russia
  country  RUS
  sectors  PTY

org:RUS-solidarnost Solidarnost
  country  RUS
  sectors  PTY

org:SRB-serbian-progressive-party Serbian Progressive Party
  country  SRB
  sectors  PTY

org:SRB-socialist-party-of-serbia Socialist Party of Serbia
  country  SRB
  sectors  PTY

org:SRB-serbian-radical-party Serbian Radical Party
  country  SRB
  sectors  PTY

org:SRB-democratic-party-of-serbia Democratic Party of Serbia
  country  SRB
  sectors  PTY

org:SRB-democratic-party-of-serbia-and-montenegro Democratic Party of Serbia and Montenegro
  country  SRB
  sectors  PTY

org:SRB-serbia-against-violence Serbia Against Violence
  country  SRB
  sectors  PTY

org:SRB-g17-plus G17 Plus
  country  SRB
  sectors  PTY

org:SRB-party-of-freedom-and-justice Party of Freedom and Justice
  country  SRB
  sectors  PTY

org:SRB-liberal-democratic-party-of-serbia Liberal Democratic Party of Serbia
  country  SRB
  sectors  PTY

org:SRB-peoples-party-of-serbia People's Party of Serbia
  country  SRB
  sectors  PTY

org:SRB-democratic-opposition-of-serbia Democratic Opposition of Serbia
  country  SRB
  sectors  PTY

org:SVK-direction-social-democracy Direction – Social Democracy
  name     Smer; Smer-SD
  country  SVK
  sectors  PTY

org:SVK-progressive-slovakia Progressive Slovakia
  country  SVK
  sectors  PTY

org:SVK-olano OĽaNO
  name     Ordinary People and Independent Personalities
  country  SVK
  sectors  PTY

org:SVK-kotleba-peoples-party-our-slovakia Kotleba – People's Party Our Slovakia
  name     People's Party Our Slovakia
  country  SVK
  sectors  PTY

org:SVK-slovak-national-party Slovak National Party
  country  SVK
  sectors  PTY

org:SVK-freedom-and-solidarity Freedom and Solidarity
  country  SVK
  sectors  PTY

org:SVK-voice-social-democracy Voice – Social Democracy
  country  SVK
  sectors  PTY

org:SVK-slovak-democratic-and-christian-union Slovak Democratic and Christian Union
  country  SVK
  sectors  PTY

org:SVK-christian-democratic-movement Christian Democratic Movement
  country  SVK
  sectors  PTY

org:SVN-slovenian-democratic-party Slovenian Democratic Party
  country  SVN
  sectors  PTY

org:SVN-party-of-modern-centre Party of Modern Centre
  country  SVN
  sectors  PTY

org:SVN-list-of-marjan-sarec List of Marjan Šarec
  country  SVN
  sectors  PTY

org:ESP-spanish-socialist-workers-party Spanish Socialist Workers' Party
  name     PSOE; Spanish Socialist Party; Socialist Party of Spain
  country  ESP
  sectors  PTY

org:ESP-peoples-party-of-spain People's Party of Spain
  name     PP
  name     Partido Popular; Spanish People's Party; Spanish Popular Party; Popular Party of Spain
  country  ESP
  sectors  PTY

org:ESP-podemos Podemos
  name     Unidas Podemos; Unidos Podemos
  country  ESP
  sectors  PTY

org:ESP-ciudadanos Ciudadanos
  name     Citizens party of Spain
  country  ESP
  sectors  PTY

org:ESP-eh-bildu EH Bildu
  name     Bildu
  country  ESP
  sectors  PTY

org:ESP-basque-nationalist-party Basque Nationalist Party
  country  ESP
  sectors  PTY

org:ESP-united-left-of-spain United Left of Spain
  name     Izquierda Unida
  country  ESP
  sectors  PTY

org:ESP-mas-pais Más País
  country  ESP
  sectors  PTY

org:ESP-republican-left-of-catalonia Republican Left of Catalonia
  name     ERC
  name     Esquerra Republicana de Catalunya
  country  ESP
  sectors  PTY

org:ESP-junts-per-catalunya Junts per Catalunya
  name     Junts
  name     Together for Catalonia
  country  ESP
  sectors  PTY

org:ESP-convergence-and-union Convergence and Union
  name     Convergència i Unió
  country  ESP
  sectors  PTY

org:ESP-popular-unity-candidacy Popular Unity Candidacy
  country  ESP
  sectors  PTY

org:ESP-catalan-european-democratic-party Catalan European Democratic Party
  country  ESP
  sectors  PTY

org:ESP-junts-pel-si Junts pel Sí
  country  ESP
  sectors  PTY

org:ESP-socialists-party-of-catalonia Socialists' Party of Catalonia
  country  ESP
  sectors  PTY

org:SWE-sweden-democrats Sweden Democrats
  country  SWE
  sectors  PTY

org:SWE-swedish-social-democratic-party Swedish Social Democratic Party
  name     Swedish Social Democrats
  country  SWE
  sectors  PTY

org:SWE-moderate-party Moderate Party
  country  SWE
  sectors  PTY

org:SWE-centre-party-of-sweden Centre Party of Sweden
  country  SWE
  sectors  PTY

org:SWE-left-party-of-sweden Left Party of Sweden
  country  SWE
  sectors  PTY

org:SWE-feminist-initiative Feminist Initiative
  country  SWE
  sectors  PTY

org:CHE-swiss-peoples-party Swiss People's Party
  name     SVP Switzerland
  country  CHE
  sectors  PTY

org:CHE-social-democratic-party-of-switzerland Social Democratic Party of Switzerland
  country  CHE
  sectors  PTY

org:CHE-fdp-the-liberals FDP.The Liberals
  country  CHE
  sectors  PTY

org:CHE-christian-democratic-peoples-party-of-switzerland Christian Democratic People's Party of Switzerland
  country  CHE
  sectors  PTY

org:CHE-green-liberal-party-of-switzerland Green Liberal Party of Switzerland
  country  CHE
  sectors  PTY

org:DEU-free-democratic-party Free Democratic Party
  name     FDP
  name     FDP Germany; German Free Democrats
  country  DEU
  sectors  PTY

org:DEU-christian-social-union Christian Social Union
  name     CSU
  name     Christian Social Union in Bavaria
  country  DEU
  sectors  PTY

org:DEU-the-left-of-germany The Left of Germany
  name     Die Linke
  country  DEU
  sectors  PTY

org:DEU-alliance-90-the-greens Alliance 90/The Greens
  name     German Greens; German Green Party; Bündnis 90/Die Grünen
  country  DEU
  sectors  PTY

org:DEU-sahra-wagenknecht-alliance Sahra Wagenknecht Alliance
  name     BSW
  country  DEU
  sectors  PTY

org:DEU-national-democratic-party-of-germany National Democratic Party of Germany
  country  DEU
  sectors  PTY

org:DEU-socialist-unity-party-of-germany Socialist Unity Party of Germany
  country  DEU
  sectors  PTY

org:DEU-party-of-democratic-socialism Party of Democratic Socialism
  country  DEU
  sectors  PTY

org:UKR-servant-of-the-people Servant of the People
  name     Servant of the People party
  country  UKR
  sectors  PTY

org:UKR-petro-poroshenko-bloc Petro Poroshenko Bloc
  name     European Solidarity
  country  UKR
  sectors  PTY

org:UKR-batkivshchyna Batkivshchyna
  name     Fatherland party of Ukraine; All-Ukrainian Union "Fatherland"; Yulia Tymoshenko Bloc
  country  UKR
  sectors  PTY

org:UKR-party-of-regions Party of Regions
  country  UKR
  sectors  PTY

org:UKR-opposition-platform-for-life Opposition Platform — For Life
  name     Opposition Platform
  country  UKR
  sectors  PTY

org:UKR-svoboda Svoboda
  name     Svoboda party
  country  UKR
  sectors  PTY

org:UKR-our-ukraine Our Ukraine
  country  UKR
  sectors  PTY

org:UKR-communist-party-of-ukraine Communist Party of Ukraine
  country  UKR
  sectors  PTY

org:UKR-radical-party-of-oleh-lyashko Radical Party of Oleh Lyashko
  country  UKR
  sectors  PTY

org:UKR-peoples-front-of-ukraine People's Front of Ukraine
  country  UKR
  sectors  PTY

org:UKR-samopomich Samopomich
  country  UKR
  sectors  PTY

org:UKR-socialist-party-of-ukraine Socialist Party of Ukraine
  country  UKR
  sectors  PTY

org:UKR-ukrainian-democratic-alliance-for-reform Ukrainian Democratic Alliance for Reform
  country  UKR
  sectors  PTY

org:ALB-socialist-party-of-albania Socialist Party of Albania
  name     Albanian Socialist Party
  country  ALB
  sectors  PTY

org:ALB-democratic-party-of-albania Democratic Party of Albania
  name     Albanian Democratic Party
  country  ALB
  sectors  PTY

org:ALB-socialist-movement-for-integration Socialist Movement for Integration
  country  ALB
  sectors  PTY

org:ARM-civil-contract-party Civil Contract party
  name     Civil Contract
  country  ARM
  sectors  PTY

org:ARM-republican-party-of-armenia Republican Party of Armenia
  country  ARM
  sectors  PTY

org:ARM-armenian-revolutionary-federation Armenian Revolutionary Federation
  name     Dashnaktsutyun
  country  ARM
  sectors  PTY

org:ARM-prosperous-armenia Prosperous Armenia
  country  ARM
  sectors  PTY

org:ARM-bright-armenia Bright Armenia
  country  ARM
  sectors  PTY

org:ARM-yelk Yelk
  country  ARM
  sectors  PTY

org:ARM-my-step-alliance My Step Alliance
  country  ARM
  sectors  PTY

org:ARM-armenian-national-congress Armenian National Congress
  country  ARM
  sectors  PTY

org:ARM-armenia-alliance Armenia Alliance
  country  ARM
  sectors  PTY

org:ARM-i-have-honor-alliance I Have Honor Alliance
  country  ARM
  sectors  PTY

org:ARM-way-out-alliance Way Out Alliance
  country  ARM
  sectors  PTY

org:GEO-united-national-movement United National Movement
  name     UNM
  name     United National Movement of Georgia
  country  GEO
  sectors  PTY

org:GEO-european-georgia European Georgia
  country  GEO
  sectors  PTY

org:GEO-lelo-for-georgia Lelo for Georgia
  country  GEO
  sectors  PTY

org:GEO-alliance-of-patriots-of-georgia Alliance of Patriots of Georgia
  country  GEO
  sectors  PTY

org:GEO-coalition-for-change-of-georgia Coalition for Change of Georgia
  country  GEO
  sectors  PTY

org:GEO-republican-party-of-georgia Republican Party of Georgia
  country  GEO
  sectors  PTY

org:GEO-for-georgia-party For Georgia party
  country  GEO
  sectors  PTY

org:GEO-strong-georgia Strong Georgia
  country  GEO
  sectors  PTY

org:KOS-vetevendosje Vetëvendosje
  name     Self-Determination Movement
  country  KOS
  sectors  PTY

org:KOS-democratic-party-of-kosovo Democratic Party of Kosovo
  country  KOS
  sectors  PTY

org:KOS-democratic-league-of-kosovo Democratic League of Kosovo
  country  KOS
  sectors  PTY

org:KOS-alliance-for-the-future-of-kosovo Alliance for the Future of Kosovo
  country  KOS
  sectors  PTY

org:LVA-latvian-national-alliance Latvian National Alliance
  country  LVA
  sectors  PTY

org:LTU-homeland-union Homeland Union
  country  LTU
  sectors  PTY

org:LTU-lithuanian-farmers-and-greens-union Lithuanian Farmers and Greens Union
  country  LTU
  sectors  PTY

org:LTU-social-democratic-party-of-lithuania Social Democratic Party of Lithuania
  country  LTU
  sectors  PTY

org:LTU-order-and-justice-party-of-lithuania Order and Justice party of Lithuania
  country  LTU
  sectors  PTY

org:EST-estonian-reform-party Estonian Reform Party
  name     Reform Party of Estonia
  country  EST
  sectors  PTY

org:EST-estonian-centre-party Estonian Centre Party
  country  EST
  sectors  PTY

org:EST-conservative-peoples-party-of-estonia Conservative People's Party of Estonia
  country  EST
  sectors  PTY

org:EST-isamaa Isamaa
  country  EST
  sectors  PTY

org:MNG-mongolian-peoples-party Mongolian People's Party
  country  MNG
  sectors  PTY

org:MNG-democratic-party-of-mongolia Democratic Party of Mongolia
  name     Mongolian Democratic Party
  country  MNG
  sectors  PTY

org:MNG-mongolian-peoples-revolutionary-party Mongolian People's Revolutionary Party
  country  MNG
  sectors  PTY

org:TTO-peoples-national-movement People's National Movement
  country  TTO
  sectors  PTY

org:TTO-peoples-partnership People's Partnership
  country  TTO
  sectors  PTY

org:JAM-jamaica-labour-party Jamaica Labour Party
  country  JAM
  sectors  PTY

org:JAM-peoples-national-party People's National Party
  country  JAM
  sectors  PTY

org:GUY-peoples-progressive-party People's Progressive Party
  country  GUY
  sectors  PTY

org:GUY-a-partnership-for-national-unity A Partnership for National Unity
  country  GUY
  sectors  PTY

org:european-peoples-party European People's Party
  sectors  PTY

org:identity-and-democracy Identity and Democracy
  sectors  PTY

org:european-conservatives-and-reformists European Conservatives and Reformists
  sectors  PTY

org:patriots-for-europe Patriots for Europe
  sectors  PTY

org:renew-europe Renew Europe
  sectors  PTY

org:progressive-alliance-of-socialists-and-democrats Progressive Alliance of Socialists and Democrats
  sectors  PTY

org:party-of-european-socialists Party of European Socialists
  sectors  PTY

org:alliance-of-liberals-and-democrats-for-europe Alliance of Liberals and Democrats for Europe
  sectors  PTY

org:europe-of-nations-and-freedom Europe of Nations and Freedom
  sectors  PTY

org:socialist-international Socialist International
  sectors  PTY

# Israel, Morocco and India: more

org:ISR-kadima Kadima
  country  ISR
  sectors  PTY

org:ISR-shas Shas
  country  ISR
  sectors  PTY

org:MAR-pjd Justice and Development Party of Morocco
  name     PJD
  country  MAR
  sectors  PTY

org:IND-janata-dal-united Janata Dal (United)
  name     JD(U); JDU
  country  IND
  sectors  PTY
