# Armed forces, parliaments, services, courts and other bodies of states by names of their own, beyond those in bodies.lex. Hand-kept.

# Africa

org:DZA-peoples-national-army-of-algeria People's National Army of Algeria
  name     People's National Army; Algerian People's National Army
  country  DZA
  sectors  MIL

org:DZA-council-of-the-nation-of-algeria Council of the Nation of Algeria
  country  DZA
  sectors  LEG

org:DZA-algerian-national-peoples-assembly Algerian National People's Assembly
  country  DZA
  sectors  LEG

org:DZA-peoples-national-assembly People's National Assembly
  country  DZA
  sectors  LEG

org:DZA-department-of-intelligence-and-security Department of Intelligence and Security
  country  DZA
  sectors  SPY

org:DZA-directorate-of-documentation-and-external-security Directorate of Documentation and External Security
  country  DZA
  sectors  SPY

org:AGO-angolan-armed-forces Angolan Armed Forces
  name     Forças Armadas Angolanas
  country  AGO
  sectors  MIL

org:BEN-benin-armed-forces Benin Armed Forces
  name     Beninese Armed Forces
  country  BEN
  sectors  MIL

org:BFA-patriotic-movement-for-safeguard-and-restoration Patriotic Movement for Safeguard and Restoration
  country  BFA
  sectors  MIL

org:BFA-regiment-of-presidential-security Regiment of Presidential Security
  country  BFA
  sectors  MIL

org:BFA-burkinabe-junta Burkinabe junta
  country  BFA
  sectors  MIL

org:BDI-burundi-national-defence-force Burundi National Defence Force
  name     National Defence Force of Burundi
  country  BDI
  sectors  MIL

org:BDI-burundian-national-intelligence-service Burundian National Intelligence Service
  name     Service National de Renseignement
  country  BDI
  sectors  SPY

org:CMR-rapid-intervention-battalion Rapid Intervention Battalion
  name     Bataillon d'Intervention Rapide
  country  CMR
  sectors  MIL

org:CMR-cameroonian-armed-forces Cameroonian Armed Forces
  country  CMR
  sectors  MIL

org:CAF-central-african-armed-forces Central African Armed Forces
  name     FACA
  country  CAF
  sectors  MIL

org:TCD-chadian-national-army Chadian National Army
  name     Chad National Army
  country  TCD
  sectors  MIL

org:TCD-transitional-military-council-of-chad Transitional Military Council of Chad
  country  TCD
  sectors  MIL GOV

org:COD-congolese-republican-guard Congolese Republican Guard
  country  COD
  sectors  MIL

org:COD-agence-nationale-de-renseignements Agence nationale de renseignements
  name     National Intelligence Agency of Congo
  country  COD
  sectors  SPY

org:COG-armed-forces-of-the-republic-of-the-congo Armed Forces of the Republic of the Congo
  country  COG
  sectors  MIL

org:CIV-armed-forces-of-ivory-coast Armed Forces of Ivory Coast
  name     Armed Forces of Côte d'Ivoire
  country  CIV
  sectors  MIL

org:EGY-peoples-assembly-of-egypt People's Assembly of Egypt
  name     Egyptian People's Assembly; Maglis al-Shaab
  country  EGY
  sectors  LEG

org:EGY-shura-council-of-egypt Shura Council of Egypt
  country  EGY
  sectors  LEG

org:EGY-egyptian-house-of-representatives Egyptian House of Representatives
  country  EGY
  sectors  LEG

org:EGY-general-intelligence-directorate-of-egypt General Intelligence Directorate of Egypt
  name     Egyptian General Intelligence; Egyptian General Intelligence Service; Mukhabarat; General Intelligence Service of Egypt
  country  EGY
  sectors  SPY

org:EGY-central-security-forces Central Security Forces
  country  EGY
  sectors  COP

org:EGY-egyptian-national-security-agency Egyptian National Security Agency
  name     State Security Investigations Service; State Security Investigations
  country  EGY
  sectors  COP

org:EGY-egyptian-armed-forces Egyptian Armed Forces
  country  EGY
  sectors  MIL

org:ERI-eritrean-defence-forces Eritrean Defence Forces
  name     Eritrean Defense Forces
  country  ERI
  sectors  MIL

org:ETH-house-of-peoples-representatives House of Peoples' Representatives
  name     House of People's Representatives
  country  ETH
  sectors  LEG

org:ETH-house-of-federation House of Federation
  country  ETH
  sectors  LEG

org:ETH-national-intelligence-and-security-service National Intelligence and Security Service
  country  ETH
  sectors  SPY

org:ETH-government-communication-service-of-ethiopia Government Communication Service of Ethiopia
  country  ETH
  sectors  GOV

org:ETH-tigray-interim-administration Tigray Interim Administration
  name     Interim Administration of Tigray
  country  ETH
  sectors  GOV

org:GHA-ghana-armed-forces Ghana Armed Forces
  country  GHA
  sectors  MIL

org:GIN-national-committee-of-reconciliation-and-development National Committee of Reconciliation and Development
  name     National Committee for Reconciliation and Development
  country  GIN
  sectors  MIL GOV

org:GIN-national-council-for-democracy-and-development National Council for Democracy and Development
  country  GIN
  sectors  MIL GOV

org:GAB-committee-for-the-transition-and-restoration-of-institutions Committee for the Transition and Restoration of Institutions
  country  GAB
  sectors  MIL GOV

org:KEN-kenya-defence-forces Kenya Defence Forces
  name     Kenya Defense Forces; Kenyan Defence Forces; KDF
  country  KEN
  sectors  MIL

org:KEN-general-service-unit General Service Unit
  country  KEN
  sectors  COP

org:KEN-kenya-wildlife-service Kenya Wildlife Service
  country  KEN
  sectors  COP

org:KEN-kenyan-national-police-service Kenyan National Police Service
  country  KEN
  sectors  COP

org:KEN-directorate-of-criminal-investigations Directorate of Criminal Investigations
  country  KEN
  sectors  COP

org:KEN-national-intelligence-service-of-kenya National Intelligence Service of Kenya
  name     Kenyan National Intelligence Service
  country  KEN
  sectors  SPY

org:LBR-armed-forces-of-liberia Armed Forces of Liberia
  country  LBR
  sectors  MIL

org:LBY-high-council-of-state High Council of State
  country  LBY
  sectors  LEG

org:LBY-libyan-political-dialogue-forum Libyan Political Dialogue Forum
  country  LBY
  sectors  LEG

org:LBY-presidential-council-of-libya Presidential Council of Libya
  name     Libyan Presidential Council
  country  LBY
  sectors  GOV

org:LBY-general-national-congress-of-libya General National Congress of Libya
  country  LBY
  sectors  GOV

org:LBY-libyan-coast-guard Libyan Coast Guard
  country  LBY
  sectors  COP

org:LBY-internal-security-agency-of-libya Internal Security Agency of Libya
  country  LBY
  sectors  COP

org:MDG-capsat CAPSAT
  country  MDG
  sectors  MIL

org:MDG-madagascar-peoples-armed-forces Madagascar People's Armed Forces
  country  MDG
  sectors  MIL

org:MWI-malawi-defence-force Malawi Defence Force
  country  MWI
  sectors  MIL

org:MLI-malian-armed-forces Malian Armed Forces
  name     FAMa; Armed Forces of Mali
  country  MLI
  sectors  MIL

org:MLI-national-committee-for-the-salvation-of-the-people National Committee for the Salvation of the People
  country  MLI
  sectors  MIL GOV

org:MLI-national-committee-for-the-restoration-of-democracy-and-state National Committee for the Restoration of Democracy and State
  country  MLI
  sectors  MIL GOV

org:MAR-royal-moroccan-armed-forces Royal Moroccan Armed Forces
  name     Royal Armed Forces of Morocco
  country  MAR
  sectors  MIL

org:MAR-general-directorate-for-territorial-surveillance General Directorate for Territorial Surveillance
  name     DGST
  country  MAR
  sectors  SPY

org:MAR-central-bureau-of-judicial-investigations Central Bureau of Judicial Investigations
  country  MAR
  sectors  SPY

org:MAR-makhzen Makhzen
  country  MAR
  sectors  GOV

org:MOZ-mozambique-defence-armed-forces Mozambique Defence Armed Forces
  name     Armed Forces for the Defence of Mozambique; Mozambican Defence Armed Forces
  country  MOZ
  sectors  MIL

org:MOZ-assembly-of-the-republic-of-mozambique Assembly of the Republic of Mozambique
  country  MOZ
  sectors  LEG

org:NER-national-council-for-the-safeguard-of-the-homeland National Council for the Safeguard of the Homeland
  country  NER
  sectors  MIL GOV

org:NER-supreme-council-for-the-restoration-of-democracy Supreme Council for the Restoration of Democracy
  country  NER
  sectors  MIL GOV

org:NER-nigerien-armed-forces Nigerien Armed Forces
  country  NER
  sectors  MIL GOV

org:NGA-nigerian-armed-forces Nigerian Armed Forces
  country  NGA
  sectors  MIL

org:NGA-joint-task-force-of-nigeria Joint Task Force of Nigeria
  country  NGA
  sectors  MIL

org:NGA-department-of-state-services Department of State Services
  country  NGA
  sectors  SPY

org:NGA-nigeria-police-force Nigeria Police Force
  name     Nigerian Police Force
  country  NGA
  sectors  COP

org:NGA-special-anti-robbery-squad Special Anti-Robbery Squad
  country  NGA
  sectors  COP

org:NGA-nigeria-security-and-civil-defence-corps Nigeria Security and Civil Defence Corps
  country  NGA
  sectors  COP

org:NGA-national-drug-law-enforcement-agency National Drug Law Enforcement Agency
  country  NGA
  sectors  COP

org:RWA-rwanda-defence-force Rwanda Defence Force
  name     Rwandan Defence Force; Rwanda Defense Force; Rwandan Defence Forces
  country  RWA
  sectors  MIL

org:RWA-rwanda-patriotic-army Rwanda Patriotic Army
  name     Rwandan Patriotic Army
  country  RWA
  sectors  MIL

org:SEN-senegalese-armed-forces Senegalese Armed Forces
  name     Armed Forces of Senegal
  country  SEN
  sectors  MIL

org:SLE-republic-of-sierra-leone-armed-forces Republic of Sierra Leone Armed Forces
  country  SLE
  sectors  MIL

org:SOM-somali-national-army Somali National Army
  name     Somali National Armed Forces
  country  SOM
  sectors  MIL

org:SOM-danab Danab
  name     Danab Brigade; Danab Special Forces
  country  SOM
  sectors  MIL

org:SOM-national-intelligence-and-security-agency National Intelligence and Security Agency
  name     NISA
  country  SOM
  sectors  SPY

org:SOM-house-of-the-people-of-somalia House of the People of Somalia
  country  SOM
  sectors  LEG

org:SOM-transitional-federal-parliament Transitional Federal Parliament
  country  SOM
  sectors  LEG

org:SOM-transitional-federal-government Transitional Federal Government
  country  SOM
  sectors  GOV

org:SSD-south-sudanese-army South Sudanese army
  name     SSPDF forces
  country  SSD
  sectors  MIL

org:SSD-national-security-service-of-south-sudan National Security Service of South Sudan
  name     South Sudan National Security Service
  country  SSD
  sectors  SPY

org:SSD-revitalized-transitional-government-of-national-unity Revitalized Transitional Government of National Unity
  country  SSD
  sectors  GOV

org:SDN-national-intelligence-and-security-service-of-sudan National Intelligence and Security Service of Sudan
  name     General Intelligence Service of Sudan; Sudanese National Intelligence and Security Service
  country  SDN
  sectors  SPY

org:SDN-sudans-transitional-military-council Sudan's Transitional Military Council
  name     Sudanese Transitional Military Council
  country  SDN
  sectors  MIL GOV

org:SDN-central-reserve-police-of-sudan Central Reserve Police of Sudan
  name     Abu Tira
  country  SDN
  sectors  COP

org:ZAF-south-african-national-defence-force South African National Defence Force
  name     SANDF; South African National Defense Force
  country  ZAF
  sectors  MIL

org:ZAF-south-african-defence-force South African Defence Force
  country  ZAF
  sectors  MIL

org:ZAF-south-african-police-service South African Police Service
  name     SAPS
  country  ZAF
  sectors  COP

org:ZAF-directorate-for-priority-crime-investigation Directorate for Priority Crime Investigation
  country  ZAF
  sectors  COP

org:ZAF-national-prosecuting-authority National Prosecuting Authority
  country  ZAF
  sectors  JUD

org:ZAF-truth-and-reconciliation-commission-of-south-africa Truth and Reconciliation Commission of South Africa
  country  ZAF
  sectors  JUD

org:ZAF-zondo-commission Zondo Commission
  country  ZAF
  sectors  JUD

org:ZAF-state-security-agency-of-south-africa State Security Agency of South Africa
  country  ZAF
  sectors  SPY

org:ZAF-eskom Eskom
  country  ZAF
  sectors  BUS

org:ZAF-transnet Transnet
  country  ZAF
  sectors  BUS

org:ZAF-denel Denel
  country  ZAF
  sectors  BUS

org:TZA-tanzania-peoples-defence-force Tanzania People's Defence Force
  name     Tanzanian People's Defence Force
  country  TZA
  sectors  MIL

org:TGO-togolese-armed-forces Togolese Armed Forces
  country  TGO
  sectors  MIL

org:TUN-assembly-of-the-representatives-of-the-people Assembly of the Representatives of the People
  country  TUN
  sectors  LEG

org:TUN-tunisian-general-labour-union Tunisian General Labour Union
  name     Tunisian General Labor Union
  name     UGTT
  country  TUN
  sectors  LAB

org:TUN-tunisian-national-guard Tunisian National Guard
  country  TUN
  sectors  COP

org:UGA-uganda-peoples-defence-force Uganda People's Defence Force
  name     Uganda People's Defence Forces; UPDF; Ugandan People's Defence Force; Uganda Peoples Defence Forces; Uganda People's Defense Force
  country  UGA
  sectors  MIL

org:ZMB-zambian-defence-force Zambian Defence Force
  country  ZMB
  sectors  MIL

org:ZMB-zambia-army Zambia Army
  country  ZMB
  sectors  MIL

org:ZWE-zimbabwe-defence-forces Zimbabwe Defence Forces
  country  ZWE
  sectors  MIL

org:ZWE-zimbabwe-national-army Zimbabwe National Army
  country  ZWE
  sectors  MIL

org:ZWE-central-intelligence-organisation Central Intelligence Organisation
  name     Central Intelligence Organization of Zimbabwe
  country  ZWE
  sectors  SPY

org:ZWE-zimbabwe-electoral-commission Zimbabwe Electoral Commission
  country  ZWE
  sectors  GOV

# Americas

org:ARG-argentine-national-congress Argentine National Congress
  name     Argentine Congress
  country  ARG
  sectors  LEG

org:ARG-argentine-chamber-of-deputies Argentine Chamber of Deputies
  country  ARG
  sectors  LEG

org:ARG-argentine-national-gendarmerie Argentine National Gendarmerie
  country  ARG
  sectors  COP

org:ARG-argentine-naval-prefecture Argentine Naval Prefecture
  country  ARG
  sectors  COP

org:ARG-buenos-aires-provincial-police Buenos Aires Provincial Police
  country  ARG
  sectors  COP

org:ARG-secretariat-of-intelligence Secretariat of Intelligence
  name     Secretaría de Inteligencia del Estado
  country  ARG
  sectors  SPY

org:ARG-ypf YPF
  country  ARG
  sectors  BUS

org:BOL-plurinational-legislative-assembly Plurinational Legislative Assembly
  country  BOL
  sectors  LEG

org:BOL-supreme-electoral-tribunal-of-bolivia Supreme Electoral Tribunal of Bolivia
  country  BOL
  sectors  GOV

org:BOL-plurinational-electoral-organ Plurinational Electoral Organ
  country  BOL
  sectors  GOV

org:BOL-ypfb YPFB
  country  BOL
  sectors  BUS

org:BRA-national-congress-of-brazil National Congress of Brazil
  name     Brazilian National Congress
  country  BRA
  sectors  LEG

org:BRA-chamber-of-deputies-of-brazil Chamber of Deputies of Brazil
  name     Brazilian Chamber of Deputies
  country  BRA
  sectors  LEG

org:BRA-brazilian-federal-senate Brazilian Federal Senate
  country  BRA
  sectors  LEG

org:BRA-federal-police-of-brazil Federal Police of Brazil
  name     Brazilian Federal Police
  country  BRA
  sectors  COP

org:BRA-bope BOPE
  country  BRA
  sectors  COP

org:BRA-federal-highway-police Federal Highway Police
  country  BRA
  sectors  COP

org:BRA-military-police-of-rio-de-janeiro Military Police of Rio de Janeiro
  country  BRA
  sectors  COP

org:BRA-superior-electoral-court Superior Electoral Court
  country  BRA
  sectors  JUD

org:BRA-supremo-tribunal-federal Supremo Tribunal Federal
  country  BRA
  sectors  JUD

org:BRA-funai FUNAI
  country  BRA
  sectors  GOV

org:BRA-ibama IBAMA
  country  BRA
  sectors  GOV

org:BRA-brazilian-intelligence-agency Brazilian Intelligence Agency
  name     ABIN
  country  BRA
  sectors  SPY

org:CAN-canadian-armed-forces Canadian Armed Forces
  name     Canadian Forces
  country  CAN
  sectors  MIL

org:CAN-royal-canadian-navy Royal Canadian Navy
  country  CAN
  sectors  MIL

org:CAN-royal-canadian-air-force Royal Canadian Air Force
  country  CAN
  sectors  MIL

org:CAN-house-of-commons-of-canada House of Commons of Canada
  name     Canadian House of Commons
  country  CAN
  sectors  LEG

org:CAN-senate-of-canada Senate of Canada
  name     Canadian Senate
  country  CAN
  sectors  LEG

org:CAN-parliament-hill Parliament Hill
  country  CAN
  sectors  LEG

org:CAN-canada-border-services-agency Canada Border Services Agency
  country  CAN
  sectors  COP

org:CAN-ontario-provincial-police Ontario Provincial Police
  country  CAN
  sectors  COP

org:CAN-surete-du-quebec Sûreté du Québec
  country  CAN
  sectors  COP

org:CAN-toronto-police-service Toronto Police Service
  country  CAN
  sectors  COP

org:CAN-global-affairs-canada Global Affairs Canada
  country  CAN
  sectors  GOV

org:CAN-canadian-radio-television-and-telecommunications-commission Canadian Radio-television and Telecommunications Commission
  country  CAN
  sectors  GOV

org:CAN-transportation-safety-board-of-canada Transportation Safety Board of Canada
  country  CAN
  sectors  GOV

org:CAN-public-health-agency-of-canada Public Health Agency of Canada
  country  CAN
  sectors  GOV

org:CHL-carabineros Carabineros
  name     Carabineros de Chile; Carabineros of Chile
  country  CHL
  sectors  COP

org:CHL-investigations-police-of-chile Investigations Police of Chile
  country  CHL
  sectors  COP

org:CHL-direccion-de-inteligencia-nacional Dirección de Inteligencia Nacional
  country  CHL
  sectors  SPY

org:CHL-national-congress-of-chile National Congress of Chile
  country  CHL
  sectors  LEG

org:CHL-constitutional-convention-of-chile Constitutional Convention of Chile
  name     Chilean Constitutional Convention
  country  CHL
  sectors  LEG

org:CHL-codelco Codelco
  country  CHL
  sectors  BUS

org:COL-congress-of-colombia Congress of Colombia
  name     Colombian Congress
  country  COL
  sectors  LEG

org:COL-colombian-senate Colombian Senate
  country  COL
  sectors  LEG

org:COL-national-army-of-colombia National Army of Colombia
  name     Colombian National Army
  country  COL
  sectors  MIL

org:COL-military-forces-of-colombia Military Forces of Colombia
  country  COL
  sectors  MIL

org:COL-departamento-administrativo-de-seguridad Departamento Administrativo de Seguridad
  name     Administrative Department of Security
  country  COL
  sectors  SPY

org:COL-ecopetrol Ecopetrol
  country  COL
  sectors  BUS

org:CUB-revolutionary-armed-forces-of-cuba Revolutionary Armed Forces of Cuba
  name     Cuban Revolutionary Armed Forces
  country  CUB
  sectors  MIL

org:CUB-national-assembly-of-peoples-power National Assembly of People's Power
  name     Cuban National Assembly
  country  CUB
  sectors  LEG

org:CUB-gaesa GAESA
  country  CUB
  sectors  BUS MIL

org:DOM-dominican-national-police Dominican National Police
  country  DOM
  sectors  COP

org:DOM-specialized-corps-of-land-border-security Specialized Corps of Land Border Security
  country  DOM
  sectors  COP

org:ECU-national-assembly-of-ecuador National Assembly of Ecuador
  name     Ecuadorian National Assembly
  country  ECU
  sectors  LEG

org:ECU-petroecuador Petroecuador
  country  ECU
  sectors  BUS

org:SLV-legislative-assembly-of-el-salvador Legislative Assembly of El Salvador
  name     Salvadoran Legislative Assembly
  country  SLV
  sectors  LEG

org:GTM-international-commission-against-impunity-in-guatemala International Commission against Impunity in Guatemala
  name     CICIG
  country  GTM
  sectors  JUD

org:GTM-congress-of-guatemala Congress of Guatemala
  name     Guatemalan Congress
  country  GTM
  sectors  LEG

org:HTI-provisional-electoral-council Provisional Electoral Council
  country  HTI
  sectors  GOV

org:HTI-multinational-security-support-mission Multinational Security Support Mission
  name     Kenyan-led Multinational Security Support Mission; Kenya-led Multinational Security Support Mission
  country  HTI
  sectors  IGO COP

org:HTI-gang-suppression-force Gang Suppression Force
  country  HTI
  sectors  IGO COP

org:HND-national-congress-of-honduras National Congress of Honduras
  name     Honduran Congress; Honduran National Congress
  country  HND
  sectors  LEG

org:MEX-congress-of-the-union Congress of the Union
  name     Congreso de la Unión
  country  MEX
  sectors  LEG

org:MEX-mexican-chamber-of-deputies Mexican Chamber of Deputies
  name     Chamber of Deputies of Mexico
  country  MEX
  sectors  LEG

org:MEX-mexican-senate Mexican Senate
  country  MEX
  sectors  LEG

org:MEX-secretariat-of-national-defense Secretariat of National Defense
  name     SEDENA; Mexican Secretariat of National Defense
  country  MEX
  sectors  MIL

org:MEX-mexican-army Mexican Army
  country  MEX
  sectors  MIL

org:MEX-mexican-navy Mexican Navy
  name     Secretariat of the Navy; SEMAR
  country  MEX
  sectors  MIL

org:MEX-federal-ministerial-police Federal Ministerial Police
  country  MEX
  sectors  COP

org:MEX-mexican-federal-police Mexican Federal Police
  country  MEX
  sectors  COP

org:MEX-federalales Federalales
  country  MEX
  sectors  COP

org:MEX-national-guard-of-mexico National Guard of Mexico
  name     Mexican National Guard
  country  MEX
  sectors  COP

org:MEX-national-electoral-institute National Electoral Institute
  name     Instituto Nacional Electoral
  country  MEX
  sectors  GOV

org:MEX-federal-electoral-institute Federal Electoral Institute
  country  MEX
  sectors  GOV

org:MEX-secretariat-of-the-interior-of-mexico Secretariat of the Interior of Mexico
  country  MEX
  sectors  GOV

org:MEX-national-institute-of-migration National Institute of Migration
  country  MEX
  sectors  GOV

org:NIC-national-assembly-of-nicaragua National Assembly of Nicaragua
  name     Nicaraguan National Assembly
  country  NIC
  sectors  LEG

org:PRY-congress-of-paraguay Congress of Paraguay
  name     Paraguayan Congress
  country  PRY
  sectors  LEG

org:PER-congress-of-the-republic-of-peru Congress of the Republic of Peru
  name     Congress of Peru; Peruvian Congress
  country  PER
  sectors  LEG

org:PER-servicio-de-inteligencia-nacional Servicio de Inteligencia Nacional
  country  PER
  sectors  SPY

org:PER-national-office-of-electoral-processes National Office of Electoral Processes
  country  PER
  sectors  SPY

org:PER-dincote DINCOTE
  country  PER
  sectors  SPY

org:PER-peruvian-national-police Peruvian National Police
  name     National Police of Peru
  country  PER
  sectors  COP

org:USA-house-judiciary-committee House Judiciary Committee
  country  USA
  sectors  LEG

org:USA-senate-judiciary-committee Senate Judiciary Committee
  country  USA
  sectors  LEG

org:USA-house-intelligence-committee House Intelligence Committee
  country  USA
  sectors  LEG

org:USA-house-oversight-committee House Oversight Committee
  country  USA
  sectors  LEG

org:USA-congressional-budget-office Congressional Budget Office
  country  USA
  sectors  LEG

org:USA-january-6-committee January 6 Committee
  country  USA
  sectors  LEG

org:USA-ice-agents ICE agents
  name     U.S. Immigration and Customs Enforcement
  country  USA
  sectors  COP

org:USA-customs-and-border-protection Customs and Border Protection
  name     U.S. Customs and Border Protection; US Customs and Border Protection
  country  USA
  sectors  COP

org:USA-us-border-patrol US Border Patrol
  country  USA
  sectors  COP

org:USA-u-s-secret-service U.S. Secret Service
  name     US Secret Service
  name     United States Secret Service
  country  USA
  sectors  COP

org:USA-bureau-of-alcohol-tobacco-firearms-and-explosives Bureau of Alcohol, Tobacco, Firearms and Explosives
  country  USA
  sectors  COP

org:USA-u-s-marshals-service U.S. Marshals Service
  name     U.S. Marshals
  name     United States Marshals Service
  country  USA
  sectors  COP

org:USA-transportation-security-administration Transportation Security Administration
  country  USA
  sectors  COP

org:USA-los-angeles-police-department Los Angeles Police Department
  name     LAPD
  country  USA
  sectors  COP

org:USA-capitol-police Capitol Police
  name     U.S. Capitol Police
  country  USA
  sectors  COP

org:USA-chicago-police-department Chicago Police Department
  country  USA
  sectors  COP

org:USA-minneapolis-police-department Minneapolis Police Department
  country  USA
  sectors  COP

org:USA-california-highway-patrol California Highway Patrol
  country  USA
  sectors  COP

org:USA-environmental-protection-agency Environmental Protection Agency
  name     United States Environmental Protection Agency
  country  USA
  sectors  GOV

org:USA-federal-communications-commission Federal Communications Commission
  name     FCC
  country  USA
  sectors  GOV

org:USA-federal-aviation-administration Federal Aviation Administration
  name     FAA
  country  USA
  sectors  GOV

org:USA-food-and-drug-administration Food and Drug Administration
  name     FDA
  country  USA
  sectors  GOV

org:USA-centers-for-disease-control-and-prevention Centers for Disease Control and Prevention
  country  USA
  sectors  GOV

org:USA-securities-and-exchange-commission Securities and Exchange Commission
  country  USA
  sectors  GOV

org:USA-federal-trade-commission Federal Trade Commission
  country  USA
  sectors  GOV

org:USA-national-transportation-safety-board National Transportation Safety Board
  name     NTSB
  country  USA
  sectors  GOV

org:USA-federal-emergency-management-agency Federal Emergency Management Agency
  name     FEMA
  country  USA
  sectors  GOV

org:USA-national-institutes-of-health National Institutes of Health
  country  USA
  sectors  GOV

org:USA-nuclear-regulatory-commission Nuclear Regulatory Commission
  country  USA
  sectors  GOV

org:USA-internal-revenue-service Internal Revenue Service
  country  USA
  sectors  GOV

org:USA-u-s-department-of-commerce U.S. Department of Commerce
  country  USA
  sectors  GOV

org:USA-u-s-department-of-energy U.S. Department of Energy
  country  USA
  sectors  GOV

org:USA-u-s-department-of-agriculture U.S. Department of Agriculture
  name     United States Department of Agriculture
  country  USA
  sectors  GOV

org:USA-united-states-geological-survey United States Geological Survey
  name     U.S. Geological Survey; USGS
  country  USA
  sectors  GOV

org:USA-national-oceanic-and-atmospheric-administration National Oceanic and Atmospheric Administration
  name     NOAA
  country  USA
  sectors  GOV

org:USA-national-hurricane-center National Hurricane Center
  country  USA
  sectors  GOV

org:USA-national-weather-service National Weather Service
  country  USA
  sectors  GOV

org:USA-united-states-postal-service United States Postal Service
  country  USA
  sectors  GOV

org:USA-federal-election-commission Federal Election Commission
  country  USA
  sectors  GOV

org:USA-national-labor-relations-board National Labor Relations Board
  country  USA
  sectors  GOV

org:USA-department-of-government-efficiency Department of Government Efficiency
  country  USA
  sectors  GOV

org:USA-joint-special-operations-command Joint Special Operations Command
  country  USA
  sectors  MIL

org:USA-u-s-navy-seals U.S. Navy SEALs
  country  USA
  sectors  MIL

org:USA-delta-force Delta Force
  country  USA
  sectors  MIL

org:USA-u-s-special-operations-command U.S. Special Operations Command
  name     United States Special Operations Command
  country  USA
  sectors  MIL

org:USA-u-s-pacific-command U.S. Pacific Command
  country  USA
  sectors  MIL

org:USA-u-s-indo-pacific-command U.S. Indo-Pacific Command
  country  USA
  sectors  MIL

org:USA-u-s-cyber-command U.S. Cyber Command
  country  USA
  sectors  MIL

org:USA-united-states-central-command United States Central Command
  country  USA
  sectors  MIL

org:USA-united-states-africa-command United States Africa Command
  country  USA
  sectors  MIL

org:USA-norad NORAD
  name     North American Aerospace Defense Command
  country  USA
  sectors  MIL

org:USA-u-s-forces-korea U.S. Forces Korea
  name     United States Forces Korea
  country  USA
  sectors  MIL

org:USA-u-s-strategic-command U.S. Strategic Command
  country  USA
  sectors  MIL

org:USA-u-s-space-force U.S. Space Force
  name     United States Space Force
  country  USA
  sectors  MIL

org:USA-u-s-southern-command U.S. Southern Command
  country  USA
  sectors  MIL

org:USA-u-s-european-command U.S. European Command
  country  USA
  sectors  MIL

org:USA-82nd-airborne-division 82nd Airborne Division
  country  USA
  sectors  MIL

org:USA-sixth-fleet Sixth Fleet
  country  USA
  sectors  MIL

org:USA-u-s-fifth-fleet U.S. Fifth Fleet
  country  USA
  sectors  MIL

org:USA-defense-intelligence-agency Defense Intelligence Agency
  country  USA
  sectors  SPY

org:USA-office-of-the-director-of-national-intelligence Office of the Director of National Intelligence
  country  USA
  sectors  SPY

org:USA-national-counterterrorism-center National Counterterrorism Center
  country  USA
  sectors  SPY

org:USA-national-reconnaissance-office National Reconnaissance Office
  country  USA
  sectors  SPY

org:USA-guantanamo-military-commission Guantanamo military commission
  country  USA
  sectors  JUD

org:USA-united-states-court-of-appeals-for-the-ninth-circuit United States Court of Appeals for the Ninth Circuit
  name     Ninth Circuit Court of Appeals
  country  USA
  sectors  JUD

org:USA-foreign-intelligence-surveillance-court Foreign Intelligence Surveillance Court
  country  USA
  sectors  JUD

org:USA-u-s-court-of-appeals U.S. Court of Appeals
  country  USA
  sectors  JUD

org:VEN-bolivarian-national-guard Bolivarian National Guard
  name     Venezuelan National Guard
  country  VEN
  sectors  MIL

org:VEN-national-bolivarian-armed-forces National Bolivarian Armed Forces
  name     Bolivarian National Armed Forces
  name     Bolivarian Armed Forces; National Bolivarian Armed Forces of Venezuela
  country  VEN
  sectors  MIL

org:VEN-national-constituent-assembly-of-venezuela National Constituent Assembly of Venezuela
  name     Constituent National Assembly
  country  VEN
  sectors  LEG

org:VEN-venezuelan-national-assembly Venezuelan National Assembly
  name     National Assembly of Venezuela
  country  VEN
  sectors  LEG

org:VEN-cicpc CICPC
  country  VEN
  sectors  COP

org:VEN-special-action-forces Special Action Forces
  country  VEN
  sectors  COP

org:VEN-bolivarian-national-police Bolivarian National Police
  country  VEN
  sectors  COP

org:VEN-dgcim DGCIM
  name     Directorate General of Military Counterintelligence
  country  VEN
  sectors  SPY

# Asia and the Pacific

org:AFG-afghan-national-defense-and-security-forces Afghan National Defense and Security Forces
  country  AFG
  sectors  MIL

org:AFG-afghan-local-police Afghan Local Police
  country  AFG
  sectors  MIL

org:AFG-afghan-national-police Afghan National Police
  country  AFG
  sectors  MIL

org:AFG-afghan-air-force Afghan Air Force
  country  AFG
  sectors  MIL

org:AFG-afghan-border-police Afghan Border Police
  country  AFG
  sectors  MIL

org:AFG-wolesi-jirga Wolesi Jirga
  country  AFG
  sectors  LEG

org:AFG-meshrano-jirga Meshrano Jirga
  country  AFG
  sectors  LEG

org:AFG-high-peace-council High Peace Council
  country  AFG
  sectors  LEG

org:AFG-high-council-for-national-reconciliation High Council for National Reconciliation
  country  AFG
  sectors  LEG

org:AFG-general-directorate-of-intelligence General Directorate of Intelligence
  country  AFG
  sectors  SPY

org:AFG-khadamat-e-aetlaat-e-dawlati Khadamat-e Aetla'at-e Dawlati
  country  AFG
  sectors  SPY

org:AFG-ministry-for-the-propagation-of-virtue-and-the-prevention-of-vice Ministry for the Propagation of Virtue and the Prevention of Vice
  country  AFG
  sectors  GOV

org:AFG-afghan-interim-administration Afghan Interim Administration
  country  AFG
  sectors  GOV

org:AUS-royal-australian-navy Royal Australian Navy
  country  AUS
  sectors  MIL

org:AUS-royal-australian-air-force Royal Australian Air Force
  country  AUS
  sectors  MIL

org:AUS-australian-defense-force Australian Defense Force
  country  AUS
  sectors  MIL

org:AUS-special-air-service-regiment Special Air Service Regiment
  country  AUS
  sectors  MIL

org:AUS-parliament-of-australia Parliament of Australia
  country  AUS
  sectors  LEG

org:AUS-australian-house-of-representatives Australian House of Representatives
  country  AUS
  sectors  LEG

org:AUS-australian-senate Australian Senate
  country  AUS
  sectors  LEG

org:AUS-australian-border-force Australian Border Force
  country  AUS
  sectors  COP

org:AUS-new-south-wales-police New South Wales Police
  name     New South Wales Police Force
  country  AUS
  sectors  COP

org:AUS-victoria-police Victoria Police
  country  AUS
  sectors  COP

org:AUS-queensland-police Queensland Police
  country  AUS
  sectors  COP

org:AUS-australian-secret-intelligence-service Australian Secret Intelligence Service
  country  AUS
  sectors  SPY

org:AUS-australian-signals-directorate Australian Signals Directorate
  country  AUS
  sectors  SPY

org:AZE-milli-majlis Milli Majlis
  name     National Assembly of Azerbaijan
  country  AZE
  sectors  LEG

org:AZE-azerbaijani-armed-forces Azerbaijani Armed Forces
  country  AZE
  sectors  MIL

org:AZE-state-security-service-of-azerbaijan State Security Service of Azerbaijan
  country  AZE
  sectors  MIL

org:AZE-socar SOCAR
  country  AZE
  sectors  BUS

org:BGD-jatiya-sangsad Jatiya Sangsad
  name     Jatiyo Sangshad
  country  BGD
  sectors  LEG

org:BGD-border-guard-bangladesh Border Guard Bangladesh
  name     Bangladesh Rifles
  country  BGD
  sectors  COP

org:BGD-bangladesh-police Bangladesh Police
  country  BGD
  sectors  COP

org:BGD-international-crimes-tribunal-of-bangladesh International Crimes Tribunal of Bangladesh
  name     International Crimes Tribunal
  country  BGD
  sectors  JUD

org:BGD-directorate-general-of-forces-intelligence Directorate General of Forces Intelligence
  country  BGD
  sectors  SPY

org:CHN-ministry-of-state-security-of-china Ministry of State Security of China
  name     Chinese Ministry of State Security
  country  CHN
  sectors  SPY

org:CHN-pla-navy PLA Navy
  name     PLAN warships
  country  CHN
  sectors  MIL

org:CHN-pla-air-force PLA Air Force
  name     People's Liberation Army Air Force
  country  CHN
  sectors  MIL

org:CHN-peoples-liberation-army-rocket-force People's Liberation Army Rocket Force
  name     PLA Rocket Force
  country  CHN
  sectors  MIL

org:CHN-central-military-commission Central Military Commission
  country  CHN
  sectors  MIL

org:CHN-eastern-theater-command Eastern Theater Command
  name     Eastern Theatre Command
  country  CHN
  sectors  MIL

org:CHN-southern-theater-command Southern Theater Command
  country  CHN
  sectors  MIL

org:CHN-peoples-armed-police People's Armed Police
  country  CHN
  sectors  COP

org:CHN-chinese-coast-guard Chinese Coast Guard
  name     China Coast Guard
  country  CHN
  sectors  COP

org:CHN-ministry-of-public-security-of-china Ministry of Public Security of China
  country  CHN
  sectors  COP

org:CHN-central-commission-for-discipline-inspection Central Commission for Discipline Inspection
  country  CHN
  sectors  GOV

org:CHN-supreme-peoples-court Supreme People's Court
  country  CHN
  sectors  GOV

org:CHN-supreme-peoples-procuratorate Supreme People's Procuratorate
  country  CHN
  sectors  GOV

org:CHN-national-development-and-reform-commission National Development and Reform Commission
  country  CHN
  sectors  GOV

org:CHN-cyberspace-administration-of-china Cyberspace Administration of China
  country  CHN
  sectors  GOV

org:CHN-national-health-commission National Health Commission
  country  CHN
  sectors  GOV

org:CHN-national-supervisory-commission National Supervisory Commission
  country  CHN
  sectors  GOV

org:CHN-civil-aviation-administration-of-china Civil Aviation Administration of China
  country  CHN
  sectors  GOV

org:CHN-china-securities-regulatory-commission China Securities Regulatory Commission
  country  CHN
  sectors  GOV

org:CHN-chinese-peoples-political-consultative-conference Chinese People's Political Consultative Conference
  country  CHN
  sectors  LEG

org:CHN-npc-standing-committee NPC Standing Committee
  name     National People's Congress Standing Committee
  country  CHN
  sectors  LEG

org:CHN-communist-youth-league Communist Youth League
  country  CHN
  sectors  PTY

org:CHN-central-committee-of-the-chinese-communist-party Central Committee of the Chinese Communist Party
  name     Central Committee of the Communist Party of China
  country  CHN
  sectors  PTY

org:CHN-united-front-work-department United Front Work Department
  country  CHN
  sectors  PTY

org:HKG-hong-kong-police-force Hong Kong Police Force
  name     Hong Kong Police
  country  HKG
  sectors  COP

org:HKG-independent-commission-against-corruption Independent Commission Against Corruption
  country  HKG
  sectors  COP

org:HKG-hong-kong-national-security-department Hong Kong National Security Department
  country  HKG
  sectors  COP

org:IND-indian-armed-forces Indian Armed Forces
  country  IND
  sectors  MIL

org:IND-indian-army Indian Army
  country  IND
  sectors  MIL

org:IND-indian-navy Indian Navy
  country  IND
  sectors  MIL

org:IND-indian-air-force Indian Air Force
  country  IND
  sectors  MIL

org:IND-assam-rifles Assam Rifles
  country  IND
  sectors  MIL

org:IND-rashtriya-rifles Rashtriya Rifles
  country  IND
  sectors  MIL

org:IND-national-security-guard National Security Guard
  country  IND
  sectors  MIL

org:IND-central-bureau-of-investigation Central Bureau of Investigation
  country  IND
  sectors  COP

org:IND-national-investigation-agency National Investigation Agency
  country  IND
  sectors  COP

org:IND-indo-tibetan-border-police Indo-Tibetan Border Police
  country  IND
  sectors  COP

org:IND-delhi-police Delhi Police
  country  IND
  sectors  COP

org:IND-mumbai-police Mumbai Police
  country  IND
  sectors  COP

org:IND-jammu-and-kashmir-police Jammu and Kashmir Police
  country  IND
  sectors  COP

org:IND-enforcement-directorate Enforcement Directorate
  country  IND
  sectors  COP

org:IND-central-industrial-security-force Central Industrial Security Force
  country  IND
  sectors  COP

org:IND-narcotics-control-bureau Narcotics Control Bureau
  country  IND
  sectors  COP

org:IND-sashastra-seema-bal Sashastra Seema Bal
  country  IND
  sectors  COP

org:IND-uttar-pradesh-police Uttar Pradesh Police
  country  IND
  sectors  COP

org:IND-punjab-police Punjab Police
  country  IND
  sectors  COP

org:IND-indian-parliament Indian Parliament
  name     Parliament of India
  country  IND
  sectors  LEG

org:IND-election-commission-of-india Election Commission of India
  country  IND
  sectors  GOV

org:IND-reserve-bank-of-india Reserve Bank of India
  country  IND
  sectors  GOV

org:IND-niti-aayog NITI Aayog
  country  IND
  sectors  GOV

org:IND-indian-space-research-organisation Indian Space Research Organisation
  name     ISRO
  country  IND
  sectors  GOV

org:IND-ministry-of-external-affairs-of-india Ministry of External Affairs of India
  country  IND
  sectors  GOV

org:IDN-peoples-representative-council People's Representative Council
  name     Dewan Perwakilan Rakyat
  country  IDN
  sectors  LEG

org:IDN-peoples-consultative-assembly People's Consultative Assembly
  country  IDN
  sectors  LEG

org:IDN-detachment-88 Detachment 88
  name     Densus 88
  country  IDN
  sectors  COP

org:IDN-indonesian-national-police Indonesian National Police
  country  IDN
  sectors  COP

org:IDN-mobile-brigade-corps Mobile Brigade Corps
  name     Brimob
  country  IDN
  sectors  COP

org:IDN-kopassus Kopassus
  country  IDN
  sectors  MIL

org:IDN-kostrad Kostrad
  country  IDN
  sectors  MIL

org:IDN-indonesian-army Indonesian Army
  country  IDN
  sectors  MIL

org:IDN-badan-intelijen-negara Badan Intelijen Negara
  name     State Intelligence Agency of Indonesia
  country  IDN
  sectors  SPY

org:IRN-islamic-republic-of-iran-army Islamic Republic of Iran Army
  name     Islamic Republic of Iran Navy
  name     Artesh
  country  IRN
  sectors  MIL

org:IRN-irgc-navy IRGC Navy
  country  IRN
  sectors  MIL

org:IRN-khatam-al-anbiya Khatam al-Anbiya
  name     Khatam al-Anbiya Central Headquarters
  country  IRN
  sectors  MIL

org:IRN-islamic-republic-of-iran-air-force Islamic Republic of Iran Air Force
  country  IRN
  sectors  MIL

org:IRN-irgc-aerospace-force IRGC Aerospace Force
  country  IRN
  sectors  MIL

org:IRN-ministry-of-intelligence-and-security Ministry of Intelligence and Security
  name     MOIS
  name     VEVAK
  country  IRN
  sectors  SPY

org:IRN-guidance-patrol Guidance Patrol
  name     Iranian morality police; Gasht-e Ershad
  country  IRN
  sectors  COP

org:IRN-naja NAJA
  name     FARAJA
  country  IRN
  sectors  COP

org:IRN-fata-cyber-police FATA cyber police
  country  IRN
  sectors  COP

org:IRN-special-clerical-court Special Clerical Court
  country  IRN
  sectors  JUD

org:IRN-islamic-revolutionary-court Islamic Revolutionary Court
  country  IRN
  sectors  JUD

org:IRN-national-iranian-oil-company National Iranian Oil Company
  country  IRN
  sectors  BUS

org:IRN-bank-melli Bank Melli
  country  IRN
  sectors  BUS

org:IRN-iran-air Iran Air
  country  IRN
  sectors  BUS

org:IRN-mahan-air Mahan Air
  country  IRN
  sectors  BUS

org:IRN-bank-saderat Bank Saderat
  country  IRN
  sectors  BUS

org:IRN-national-iranian-tanker-company National Iranian Tanker Company
  country  IRN
  sectors  BUS

org:IRN-islamic-republic-of-iran-shipping-lines Islamic Republic of Iran Shipping Lines
  name     IRISL
  country  IRN
  sectors  BUS

org:IRN-sepah-bank Sepah Bank
  name     Bank Sepah
  country  IRN
  sectors  BUS

org:IRQ-iraqi-security-forces Iraqi Security Forces
  country  IRQ
  sectors  MIL

org:IRQ-golden-division Golden Division
  name     Iraqi Special Operations Forces
  country  IRQ
  sectors  MIL

org:IRQ-emergency-response-division Emergency Response Division
  country  IRQ
  sectors  MIL

org:IRQ-iraqi-republican-guard Iraqi Republican Guard
  country  IRQ
  sectors  MIL

org:IRQ-iraqi-armed-forces Iraqi Armed Forces
  country  IRQ
  sectors  MIL

org:IRQ-council-of-representatives-of-iraq Council of Representatives of Iraq
  name     Iraqi Council of Representatives
  country  IRQ
  sectors  LEG

org:IRQ-iraqi-governing-council Iraqi Governing Council
  country  IRQ
  sectors  GOV

org:IRQ-coalition-provisional-authority Coalition Provisional Authority
  country  IRQ
  sectors  GOV

org:IRQ-iraqi-interim-government Iraqi Interim Government
  country  IRQ
  sectors  GOV

org:IRQ-iraqi-transitional-government Iraqi Transitional Government
  country  IRQ
  sectors  GOV

org:IRQ-supreme-iraqi-criminal-tribunal Supreme Iraqi Criminal Tribunal
  country  IRQ
  sectors  GOV

org:IRQ-iraqi-national-intelligence-service Iraqi National Intelligence Service
  country  IRQ
  sectors  SPY

org:IRQ-asayish-of-kurdistan Asayish of Kurdistan
  country  IRQ
  sectors  SPY

org:ISR-israeli-navy Israeli Navy
  country  ISR
  sectors  MIL

org:ISR-givati-brigade Givati Brigade
  country  ISR
  sectors  MIL

org:ISR-unit-8200 Unit 8200
  country  ISR
  sectors  MIL

org:ISR-kfir-brigade Kfir Brigade
  country  ISR
  sectors  MIL

org:ISR-sayeret-matkal Sayeret Matkal
  country  ISR
  sectors  MIL

org:ISR-netzah-yehuda Netzah Yehuda
  country  ISR
  sectors  MIL

org:ISR-idf-home-front-command IDF Home Front Command
  name     Home Front Command
  country  ISR
  sectors  MIL

org:ISR-shayetet-13 Shayetet 13
  country  ISR
  sectors  MIL

org:ISR-israel-police Israel Police
  country  ISR
  sectors  COP

org:ISR-israel-border-police Israel Border Police
  name     Israeli Border Police
  country  ISR
  sectors  COP

org:ISR-yamam Yamam
  country  ISR
  sectors  COP

org:ISR-israel-prison-service Israel Prison Service
  country  ISR
  sectors  COP

org:ISR-israel-land-authority Israel Land Authority
  country  ISR
  sectors  GOV

org:ISR-jewish-agency Jewish Agency
  country  ISR
  sectors  GOV

org:ISR-jewish-national-fund Jewish National Fund
  country  ISR
  sectors  GOV

org:ISR-bank-of-israel Bank of Israel
  country  ISR
  sectors  GOV

org:ISR-central-elections-committee Central Elections Committee
  country  ISR
  sectors  GOV

org:ISR-israel-atomic-energy-commission Israel Atomic Energy Commission
  country  ISR
  sectors  GOV

org:ISR-chief-rabbinate Chief Rabbinate
  country  ISR
  sectors  GOV

org:ISR-israeli-military-intelligence-directorate Israeli Military Intelligence Directorate
  name     Military Intelligence Directorate
  country  ISR
  sectors  SPY

org:JPN-house-of-councillors House of Councillors
  country  JPN
  sectors  LEG

org:JPN-japanese-house-of-representatives Japanese House of Representatives
  country  JPN
  sectors  LEG

org:JPN-japanese-diet Japanese Diet
  name     Diet of Japan
  country  JPN
  sectors  LEG

org:JPN-japan-maritime-self-defense-force Japan Maritime Self-Defense Force
  country  JPN
  sectors  MIL

org:JPN-japan-ground-self-defense-force Japan Ground Self-Defense Force
  country  JPN
  sectors  MIL

org:JPN-japan-air-self-defense-force Japan Air Self-Defense Force
  country  JPN
  sectors  MIL

org:JPN-self-defense-force Self-Defense Force
  country  JPN
  sectors  MIL

org:JPN-imperial-japanese-army Imperial Japanese Army
  country  JPN
  sectors  MIL

org:JPN-imperial-japanese-navy Imperial Japanese Navy
  country  JPN
  sectors  MIL

org:JPN-kwantung-army Kwantung Army
  country  JPN
  sectors  MIL

org:JPN-japan-coast-guard Japan Coast Guard
  country  JPN
  sectors  COP

org:JPN-national-police-agency National Police Agency
  country  JPN
  sectors  COP

org:JPN-tokyo-metropolitan-police Tokyo Metropolitan Police
  name     Tokyo Metropolitan Police Department
  country  JPN
  sectors  COP

org:JPN-imperial-household-agency Imperial Household Agency
  country  JPN
  sectors  GOV

org:JPN-nuclear-regulation-authority Nuclear Regulation Authority
  country  JPN
  sectors  GOV

org:JPN-japan-meteorological-agency Japan Meteorological Agency
  country  JPN
  sectors  GOV

org:JPN-jaxa JAXA
  name     Japan Aerospace Exploration Agency
  country  JPN
  sectors  GOV

org:JOR-general-intelligence-directorate-of-jordan General Intelligence Directorate of Jordan
  country  JOR
  sectors  SPY

org:JOR-jordanian-armed-forces Jordanian Armed Forces
  country  JOR
  sectors  MIL

org:JOR-arab-legion Arab Legion
  country  JOR
  sectors  MIL

org:KAZ-mazhilis Mazhilis
  name     Majilis; Majilis of Kazakhstan
  country  KAZ
  sectors  LEG

org:KAZ-national-security-committee-of-kazakhstan National Security Committee of Kazakhstan
  country  KAZ
  sectors  SPY

org:KHM-royal-cambodian-armed-forces Royal Cambodian Armed Forces
  country  KHM
  sectors  MIL

org:KHM-national-assembly-of-cambodia National Assembly of Cambodia
  name     Cambodian National Assembly
  country  KHM
  sectors  LEG

org:PRK-supreme-peoples-assembly Supreme People's Assembly
  country  PRK
  sectors  LEG

org:PRK-reconnaissance-general-bureau Reconnaissance General Bureau
  country  PRK
  sectors  SPY

org:PRK-ministry-of-state-security-of-north-korea Ministry of State Security of North Korea
  country  PRK
  sectors  SPY

org:PRK-bureau-121 Bureau 121
  country  PRK
  sectors  SPY

org:PRK-room-39 Room 39
  country  PRK
  sectors  SPY

org:PRK-state-affairs-commission State Affairs Commission
  name     National Defence Commission; National Defense Commission
  country  PRK
  sectors  GOV

org:PRK-committee-for-the-peaceful-reunification-of-the-fatherland Committee for the Peaceful Reunification of the Fatherland
  country  PRK
  sectors  GOV

org:PRK-united-front-department United Front Department
  country  PRK
  sectors  GOV

org:PRK-central-military-commission-of-the-workers-party-of-korea Central Military Commission of the Workers' Party of Korea
  country  PRK
  sectors  GOV

org:PRK-strategic-rocket-forces-of-north-korea Strategic Rocket Forces of North Korea
  name     Korean People's Army Strategic Force
  country  PRK
  sectors  MIL

org:KOR-republic-of-korea-armed-forces Republic of Korea Armed Forces
  name     South Korean Armed Forces
  country  KOR
  sectors  MIL

org:KOR-republic-of-korea-navy Republic of Korea Navy
  country  KOR
  sectors  MIL

org:KOR-republic-of-korea-army Republic of Korea Army
  name     ROK Army
  country  KOR
  sectors  MIL

org:KOR-combined-forces-command Combined Forces Command
  country  KOR
  sectors  MIL

org:KOR-defense-security-command Defense Security Command
  country  KOR
  sectors  MIL

org:KOR-capital-defense-command Capital Defense Command
  country  KOR
  sectors  MIL

org:KOR-korea-coast-guard Korea Coast Guard
  name     South Korean coast guard
  country  KOR
  sectors  COP

org:KOR-korean-national-police-agency Korean National Police Agency
  country  KOR
  sectors  COP

org:KOR-corruption-investigation-office Corruption Investigation Office
  name     Corruption Investigation Office for High-ranking Officials
  country  KOR
  sectors  COP

org:KOR-agency-for-national-security-planning Agency for National Security Planning
  country  KOR
  sectors  SPY

org:KOR-korean-central-intelligence-agency Korean Central Intelligence Agency
  country  KOR
  sectors  SPY

org:KOR-unification-ministry Unification Ministry
  name     Ministry of Unification
  name     Ministry of Unification of South Korea
  country  KOR
  sectors  GOV

org:KOR-national-election-commission-of-south-korea National Election Commission of South Korea
  country  KOR
  sectors  GOV

org:KOR-constitutional-court-of-korea Constitutional Court of Korea
  country  KOR
  sectors  GOV

org:KGZ-jogorku-kenesh Jogorku Kenesh
  name     Supreme Council of Kyrgyzstan
  country  KGZ
  sectors  LEG

org:KGZ-state-committee-for-national-security State Committee for National Security
  name     GKNB
  country  KGZ
  sectors  SPY

org:LAO-lao-peoples-armed-forces Lao People's Armed Forces
  country  LAO
  sectors  MIL

org:LBN-general-security-directorate General Security Directorate
  name     General Directorate of General Security
  country  LBN
  sectors  COP

org:LBN-lebanese-internal-security-forces Lebanese Internal Security Forces
  country  LBN
  sectors  COP

org:LKA-sri-lankan-armed-forces Sri Lankan Armed Forces
  country  LKA
  sectors  MIL

org:LKA-sri-lanka-navy Sri Lanka Navy
  name     Sri Lankan Navy
  country  LKA
  sectors  MIL

org:LKA-sri-lanka-army Sri Lanka Army
  country  LKA
  sectors  MIL

org:LKA-sri-lanka-air-force Sri Lanka Air Force
  country  LKA
  sectors  MIL

org:LKA-special-task-force-of-sri-lanka Special Task Force of Sri Lanka
  country  LKA
  sectors  COP

org:MYS-dewan-rakyat Dewan Rakyat
  country  MYS
  sectors  LEG

org:MYS-dewan-negara Dewan Negara
  country  MYS
  sectors  LEG

org:MYS-royal-malaysian-police Royal Malaysian Police
  name     Royal Malaysia Police
  country  MYS
  sectors  COP

org:MYS-malaysian-anti-corruption-commission Malaysian Anti-Corruption Commission
  country  MYS
  sectors  COP

org:MYS-malaysian-maritime-enforcement-agency Malaysian Maritime Enforcement Agency
  country  MYS
  sectors  COP

org:MYS-conference-of-rulers Conference of Rulers
  country  MYS
  sectors  GOV

org:MYS-1mdb 1MDB
  name     1Malaysia Development Berhad
  country  MYS
  sectors  GOV

org:MYS-petronas Petronas
  country  MYS
  sectors  BUS

org:MMR-pyidaungsu-hluttaw Pyidaungsu Hluttaw
  country  MMR
  sectors  LEG

org:MMR-pyithu-hluttaw Pyithu Hluttaw
  country  MMR
  sectors  LEG

org:MMR-committee-representing-pyidaungsu-hluttaw Committee Representing Pyidaungsu Hluttaw
  country  MMR
  sectors  LEG

org:MMR-amyotha-hluttaw Amyotha Hluttaw
  country  MMR
  sectors  LEG

org:MMR-state-peace-and-development-council State Peace and Development Council
  country  MMR
  sectors  MIL GOV

org:MMR-state-law-and-order-restoration-council State Law and Order Restoration Council
  name     SLORC
  country  MMR
  sectors  MIL GOV

org:MMR-state-security-and-peace-commission State Security and Peace Commission
  name     Myanmar junta
  country  MMR
  sectors  MIL GOV

org:MMR-national-defence-and-security-council National Defence and Security Council
  country  MMR
  sectors  MIL GOV

org:NPL-royal-nepal-army Royal Nepal Army
  country  NPL
  sectors  MIL

org:NPL-nepalese-army Nepalese Army
  name     Nepal Army; Nepali Army
  country  NPL
  sectors  MIL

org:NPL-armed-police-force-of-nepal Armed Police Force of Nepal
  country  NPL
  sectors  COP

org:NPL-nepal-police Nepal Police
  country  NPL
  sectors  COP

org:NPL-pratinidhi-sabha Pratinidhi Sabha
  country  NPL
  sectors  LEG

org:NPL-nepalese-constituent-assembly Nepalese Constituent Assembly
  name     Constituent Assembly of Nepal
  country  NPL
  sectors  LEG

org:NZL-new-zealand-defence-force New Zealand Defence Force
  country  NZL
  sectors  MIL

org:NZL-royal-new-zealand-navy Royal New Zealand Navy
  country  NZL
  sectors  MIL

org:NZL-royal-new-zealand-air-force Royal New Zealand Air Force
  country  NZL
  sectors  MIL

org:NZL-new-zealand-special-air-service New Zealand Special Air Service
  country  NZL
  sectors  MIL

org:OMN-majlis-al-shura Majlis al-Shura
  country  OMN
  sectors  LEG

org:OMN-council-of-oman Council of Oman
  country  OMN
  sectors  LEG

org:PAK-pakistan-armed-forces Pakistan Armed Forces
  name     Pakistani Armed Forces
  country  PAK
  sectors  MIL

org:PAK-pakistan-army Pakistan Army
  country  PAK
  sectors  MIL

org:PAK-pakistan-air-force Pakistan Air Force
  country  PAK
  sectors  MIL

org:PAK-pakistan-navy Pakistan Navy
  country  PAK
  sectors  MIL

org:PAK-federal-investigation-agency Federal Investigation Agency
  country  PAK
  sectors  COP

org:PAK-sindh-rangers Sindh Rangers
  country  PAK
  sectors  COP

org:PAK-counter-terrorism-department Counter-Terrorism Department
  country  PAK
  sectors  COP

org:PAK-balochistan-levies Balochistan Levies
  name     Pakistan Levies
  country  PAK
  sectors  COP

org:PAK-national-accountability-bureau National Accountability Bureau
  country  PAK
  sectors  GOV

org:PAK-election-commission-of-pakistan Election Commission of Pakistan
  country  PAK
  sectors  GOV

org:PAK-pakistan-electronic-media-regulatory-authority Pakistan Electronic Media Regulatory Authority
  country  PAK
  sectors  GOV

org:PAK-pakistan-telecommunication-authority Pakistan Telecommunication Authority
  country  PAK
  sectors  GOV

org:PAK-intelligence-bureau-of-pakistan Intelligence Bureau of Pakistan
  country  PAK
  sectors  SPY

org:PNG-papua-new-guinea-defence-force Papua New Guinea Defence Force
  name     Papua New Guinea Defense Force
  country  PNG
  sectors  MIL

org:PHL-philippine-army Philippine Army
  country  PHL
  sectors  MIL

org:PHL-philippine-navy Philippine Navy
  country  PHL
  sectors  MIL

org:PHL-philippine-marines Philippine Marines
  name     Philippine Marine Corps
  country  PHL
  sectors  MIL

org:PHL-philippine-air-force Philippine Air Force
  country  PHL
  sectors  MIL

org:PHL-philippine-constabulary Philippine Constabulary
  country  PHL
  sectors  MIL

org:PHL-philippine-drug-enforcement-agency Philippine Drug Enforcement Agency
  country  PHL
  sectors  COP

org:PHL-special-action-force Special Action Force
  country  PHL
  sectors  COP

org:PHL-commission-on-elections Commission on Elections
  name     COMELEC
  country  PHL
  sectors  GOV

org:PHL-sandiganbayan Sandiganbayan
  country  PHL
  sectors  GOV

org:PHL-house-of-representatives-of-the-philippines House of Representatives of the Philippines
  name     Philippine House of Representatives
  country  PHL
  sectors  LEG

org:PHL-senate-of-the-philippines Senate of the Philippines
  name     Philippine Senate
  country  PHL
  sectors  LEG

org:PHL-philippine-congress Philippine Congress
  country  PHL
  sectors  LEG

org:PSE-palestinian-national-security-forces Palestinian National Security Forces
  country  PSE
  sectors  COP

org:PSE-palestinian-preventive-security Palestinian Preventive Security
  name     Preventive Security Force
  country  PSE
  sectors  COP

org:PSE-palestinian-civil-police-force Palestinian Civil Police Force
  country  PSE
  sectors  COP

org:PSE-palestinian-civil-defence Palestinian Civil Defence
  country  PSE
  sectors  COP

org:PSE-palestinian-legislative-council Palestinian Legislative Council
  country  PSE
  sectors  LEG

org:PSE-palestinian-national-council Palestinian National Council
  country  PSE
  sectors  LEG

org:PSE-palestinian-central-council Palestinian Central Council
  country  PSE
  sectors  LEG

org:PSE-gaza-health-ministry Gaza Health Ministry
  name     Hamas-run health ministry
  country  PSE
  sectors  GOV

org:PSE-palestinian-health-ministry Palestinian Health Ministry
  country  PSE
  sectors  GOV

org:PSE-gaza-government-media-office Gaza government media office
  country  PSE
  sectors  GOV

org:SAU-consultative-assembly-of-saudi-arabia Consultative Assembly of Saudi Arabia
  name     Saudi Shura Council; Shura Council of Saudi Arabia
  country  SAU
  sectors  LEG

org:SAU-saudi-arabian-national-guard Saudi Arabian National Guard
  name     Saudi National Guard
  country  SAU
  sectors  MIL

org:SAU-royal-saudi-air-force Royal Saudi Air Force
  country  SAU
  sectors  MIL

org:SAU-saudi-royal-guard Saudi Royal Guard
  country  SAU
  sectors  MIL

org:SAU-mutaween Mutaween
  name     Committee for the Promotion of Virtue and the Prevention of Vice
  country  SAU
  sectors  COP REL

org:SAU-mabahith Mabahith
  country  SAU
  sectors  COP REL

org:SAU-allegiance-council Allegiance Council
  country  SAU
  sectors  GOV

org:SAU-public-investment-fund Public Investment Fund
  country  SAU
  sectors  GOV

org:SAU-anti-corruption-committee-of-saudi-arabia Anti-Corruption Committee of Saudi Arabia
  name     Nazaha
  country  SAU
  sectors  GOV

org:SAU-general-intelligence-presidency General Intelligence Presidency
  country  SAU
  sectors  SPY

org:SAU-presidency-of-state-security Presidency of State Security
  country  SAU
  sectors  SPY

org:SGP-internal-security-department Internal Security Department
  country  SGP
  sectors  SPY

org:SGP-singapore-armed-forces Singapore Armed Forces
  country  SGP
  sectors  MIL

org:SGP-republic-of-singapore-navy Republic of Singapore Navy
  country  SGP
  sectors  MIL

org:SYR-peoples-council-of-syria People's Council of Syria
  name     Syrian People's Council
  country  SYR
  sectors  LEG

org:SYR-peoples-assembly-of-syria People's Assembly of Syria
  name     Syrian People's Assembly
  country  SYR
  sectors  LEG

org:SYR-syrian-armed-forces Syrian Armed Forces
  country  SYR
  sectors  MIL

org:SYR-syrian-republican-guard Syrian Republican Guard
  country  SYR
  sectors  MIL

org:SYR-tiger-forces Tiger Forces
  country  SYR
  sectors  MIL

org:SYR-4th-armoured-division 4th Armoured Division
  name     4th Armored Division
  country  SYR
  sectors  MIL

org:SYR-syrian-air-force Syrian Air Force
  country  SYR
  sectors  MIL

org:SYR-air-force-intelligence-directorate Air Force Intelligence Directorate
  country  SYR
  sectors  SPY

org:SYR-general-intelligence-directorate-of-syria General Intelligence Directorate of Syria
  country  SYR
  sectors  SPY

org:SYR-political-security-directorate Political Security Directorate
  country  SYR
  sectors  SPY

org:SYR-general-security-service-of-syria General Security Service of Syria
  name     Syrian General Security
  country  SYR
  sectors  COP

org:TJK-state-committee-for-national-security-of-tajikistan State Committee for National Security of Tajikistan
  country  TJK
  sectors  SPY

org:TJK-assembly-of-representatives-of-tajikistan Assembly of Representatives of Tajikistan
  country  TJK
  sectors  SPY

org:THA-royal-thai-army Royal Thai Army
  country  THA
  sectors  MIL

org:THA-royal-thai-armed-forces Royal Thai Armed Forces
  country  THA
  sectors  MIL

org:THA-royal-thai-navy Royal Thai Navy
  country  THA
  sectors  MIL

org:THA-royal-thai-air-force Royal Thai Air Force
  country  THA
  sectors  MIL

org:THA-national-council-for-peace-and-order National Council for Peace and Order
  country  THA
  sectors  MIL GOV

org:THA-council-for-national-security Council for National Security
  name     Council for Democratic Reform
  country  THA
  sectors  MIL GOV

org:THA-royal-thai-police Royal Thai Police
  country  THA
  sectors  COP

org:THA-department-of-special-investigation Department of Special Investigation
  country  THA
  sectors  COP

org:THA-privy-council-of-thailand Privy Council of Thailand
  country  THA
  sectors  GOV

org:THA-national-legislative-assembly-of-thailand National Legislative Assembly of Thailand
  country  THA
  sectors  GOV

org:THA-internal-security-operations-command Internal Security Operations Command
  country  THA
  sectors  GOV

org:TUR-turkish-armed-forces Turkish Armed Forces
  country  TUR
  sectors  MIL

org:TUR-turkish-air-force Turkish Air Force
  country  TUR
  sectors  MIL

org:TUR-turkish-land-forces Turkish Land Forces
  country  TUR
  sectors  MIL

org:TUR-turkish-naval-forces Turkish Naval Forces
  country  TUR
  sectors  MIL

org:TUR-turkish-general-staff Turkish General Staff
  country  TUR
  sectors  MIL

org:TUR-gendarmerie-general-command Gendarmerie General Command
  name     Turkish Gendarmerie
  country  TUR
  sectors  COP

org:TUR-jitem JİTEM
  country  TUR
  sectors  COP

org:TUR-general-directorate-of-security General Directorate of Security
  country  TUR
  sectors  COP

org:TUR-diyanet Diyanet
  name     Directorate of Religious Affairs
  country  TUR
  sectors  GOV

org:TUR-disaster-and-emergency-management-authority Disaster and Emergency Management Authority
  name     AFAD
  country  TUR
  sectors  GOV

org:TUR-supreme-military-council Supreme Military Council
  country  TUR
  sectors  GOV

org:TKM-mejlis-of-turkmenistan Mejlis of Turkmenistan
  country  TKM
  sectors  LEG

org:TKM-halk-maslahaty Halk Maslahaty
  name     Khalk Maslakhaty
  country  TKM
  sectors  LEG

org:TWN-republic-of-china-armed-forces Republic of China Armed Forces
  country  TWN
  sectors  MIL

org:TWN-republic-of-china-army Republic of China Army
  country  TWN
  sectors  MIL

org:TWN-republic-of-china-navy Republic of China Navy
  country  TWN
  sectors  MIL

org:TWN-republic-of-china-air-force Republic of China Air Force
  country  TWN
  sectors  MIL

org:TWN-control-yuan Control Yuan
  country  TWN
  sectors  GOV

org:TWN-judicial-yuan Judicial Yuan
  country  TWN
  sectors  GOV

org:TWN-straits-exchange-foundation Straits Exchange Foundation
  country  TWN
  sectors  GOV

org:TWN-examination-yuan Examination Yuan
  country  TWN
  sectors  GOV

org:TWN-central-election-commission-of-taiwan Central Election Commission of Taiwan
  country  TWN
  sectors  GOV

org:TWN-coast-guard-administration Coast Guard Administration
  name     Taiwanese Coast Guard
  country  TWN
  sectors  COP

org:ARE-federal-national-council Federal National Council
  country  ARE
  sectors  LEG

org:ARE-mubadala Mubadala
  country  ARE
  sectors  GOV BUS

org:ARE-abu-dhabi-national-oil-company Abu Dhabi National Oil Company
  name     ADNOC
  country  ARE
  sectors  GOV BUS

org:ARE-abu-dhabi-investment-authority Abu Dhabi Investment Authority
  country  ARE
  sectors  GOV BUS

org:ARE-dp-world DP World
  country  ARE
  sectors  GOV BUS

org:UZB-oliy-majlis Oliy Majlis
  country  UZB
  sectors  LEG

org:UZB-supreme-assembly-of-uzbekistan Supreme Assembly of Uzbekistan
  country  UZB
  sectors  LEG

org:UZB-national-security-service-of-uzbekistan National Security Service of Uzbekistan
  name     State Security Service of Uzbekistan
  country  UZB
  sectors  SPY

org:VNM-peoples-army-of-vietnam People's Army of Vietnam
  name     Vietnam People's Army
  country  VNM
  sectors  MIL

org:VNM-army-of-the-republic-of-vietnam Army of the Republic of Vietnam
  country  VNM
  sectors  MIL

org:VNM-vietnam-coast-guard Vietnam Coast Guard
  country  VNM
  sectors  MIL

org:VNM-national-assembly-of-vietnam National Assembly of Vietnam
  name     Vietnamese National Assembly
  country  VNM
  sectors  LEG

org:YEM-yemeni-republican-guard Yemeni Republican Guard
  country  YEM
  sectors  MIL

org:YEM-yemeni-armed-forces Yemeni Armed Forces
  country  YEM
  sectors  MIL

org:YEM-political-security-organization Political Security Organization
  country  YEM
  sectors  MIL

# Europe

org:AUT-austrian-national-council Austrian National Council
  name     Nationalrat
  country  AUT
  sectors  LEG

org:AUT-federal-office-for-the-protection-of-the-constitution-and-counterterrorism Federal Office for the Protection of the Constitution and Counterterrorism
  country  AUT
  sectors  SPY

org:AUT-directorate-state-security-and-intelligence Directorate State Security and Intelligence
  country  AUT
  sectors  SPY

org:AUT-bundesheer Bundesheer
  country  AUT
  sectors  MIL

org:BEL-belgian-federal-parliament Belgian Federal Parliament
  country  BEL
  sectors  LEG

org:BEL-belgian-chamber-of-representatives Belgian Chamber of Representatives
  country  BEL
  sectors  LEG

org:BEL-flemish-parliament Flemish Parliament
  country  BEL
  sectors  LEG

org:BEL-state-security-service-of-belgium State Security Service of Belgium
  name     Belgian State Security
  country  BEL
  sectors  SPY

org:BEL-belgian-land-component Belgian Land Component
  country  BEL
  sectors  MIL

org:BEL-belgian-air-component Belgian Air Component
  country  BEL
  sectors  MIL

org:BLR-omon OMON
  country  BLR
  sectors  COP

org:BLR-amap AMAP
  country  BLR
  sectors  COP

org:BLR-state-security-committee-of-belarus State Security Committee of Belarus
  name     Belarusian KGB; State Security Committee of the Republic of Belarus
  country  BLR
  sectors  SPY

org:BLR-house-of-representatives-of-belarus House of Representatives of Belarus
  country  BLR
  sectors  LEG

org:BLR-all-belarusian-peoples-assembly All-Belarusian People's Assembly
  country  BLR
  sectors  LEG

org:BLR-national-assembly-of-belarus National Assembly of Belarus
  country  BLR
  sectors  LEG

org:BGR-state-agency-for-national-security State Agency for National Security
  country  BGR
  sectors  SPY

org:BGR-national-assembly-of-bulgaria National Assembly of Bulgaria
  name     Bulgarian National Assembly
  country  BGR
  sectors  LEG

org:BIH-parliamentary-assembly-of-bosnia-and-herzegovina Parliamentary Assembly of Bosnia and Herzegovina
  country  BIH
  sectors  LEG

org:BIH-national-assembly-of-republika-srpska National Assembly of Republika Srpska
  country  BIH
  sectors  LEG

org:CHE-swiss-federal-assembly Swiss Federal Assembly
  country  CHE
  sectors  LEG

org:CHE-swiss-national-council Swiss National Council
  country  CHE
  sectors  LEG

org:CHE-council-of-states-of-switzerland Council of States of Switzerland
  country  CHE
  sectors  LEG

org:CHE-swiss-federal-tribunal Swiss Federal Tribunal
  name     Swiss Federal Supreme Court
  country  CHE
  sectors  JUD

org:CHE-office-of-the-attorney-general-of-switzerland Office of the Attorney General of Switzerland
  country  CHE
  sectors  JUD

org:CHE-swiss-national-bank Swiss National Bank
  country  CHE
  sectors  BUS GOV

org:CZE-czech-chamber-of-deputies Czech Chamber of Deputies
  name     Chamber of Deputies of the Czech Republic
  country  CZE
  sectors  LEG

org:CZE-senate-of-the-czech-republic Senate of the Czech Republic
  country  CZE
  sectors  LEG

org:CZE-army-of-the-czech-republic Army of the Czech Republic
  country  CZE
  sectors  MIL

org:DEU-federal-criminal-police-office Federal Criminal Police Office
  name     Bundeskriminalamt; BKA
  country  DEU
  sectors  COP

org:DEU-bundespolizei Bundespolizei
  name     Federal Police of Germany
  country  DEU
  sectors  COP

org:DEU-gsg-9 GSG 9
  country  DEU
  sectors  COP

org:DEU-landeskriminalamt Landeskriminalamt
  country  DEU
  sectors  COP

org:DEU-german-navy German Navy
  country  DEU
  sectors  MIL

org:DEU-kommando-spezialkrafte Kommando Spezialkräfte
  name     KSK
  country  DEU
  sectors  MIL

org:DEU-schutzstaffel Schutzstaffel
  name     Waffen-SS
  country  DEU
  sectors  MIL

org:DEU-military-counterintelligence-service Military Counterintelligence Service
  name     Militärischer Abschirmdienst
  country  DEU
  sectors  SPY

org:DEU-federal-constitutional-court Federal Constitutional Court
  name     Bundesverfassungsgericht
  country  DEU
  sectors  JUD

org:DEU-federal-court-of-justice-of-germany Federal Court of Justice of Germany
  name     Bundesgerichtshof
  country  DEU
  sectors  JUD

org:DEU-robert-koch-institute Robert Koch Institute
  country  DEU
  sectors  GOV

org:DEU-bafin BaFin
  country  DEU
  sectors  GOV

org:DEU-chancellery-of-germany Chancellery of Germany
  country  DEU
  sectors  GOV

org:DEU-bundesnetzagentur Bundesnetzagentur
  country  DEU
  sectors  GOV

org:DEU-federal-employment-agency Federal Employment Agency
  country  DEU
  sectors  GOV

org:DNK-danish-security-and-intelligence-service Danish Security and Intelligence Service
  country  DNK
  sectors  SPY

org:DNK-danish-defence-intelligence-service Danish Defence Intelligence Service
  country  DNK
  sectors  SPY

org:ESP-spanish-congress Spanish Congress
  name     Spanish Congress of Deputies
  country  ESP
  sectors  LEG

org:ESP-spanish-senate Spanish Senate
  country  ESP
  sectors  LEG

org:ESP-parliament-of-catalonia Parliament of Catalonia
  name     Catalan Parliament
  country  ESP
  sectors  LEG

org:ESP-basque-parliament Basque Parliament
  country  ESP
  sectors  LEG

org:ESP-mossos-desquadra Mossos d'Esquadra
  name     Mossos
  country  ESP
  sectors  COP

org:ESP-ertzaintza Ertzaintza
  country  ESP
  sectors  COP

org:ESP-cuerpo-nacional-de-policia Cuerpo Nacional de Policía
  country  ESP
  sectors  COP

org:ESP-civil-guard Civil Guard
  country  ESP
  sectors  COP

org:ESP-centro-nacional-de-inteligencia Centro Nacional de Inteligencia
  name     National Intelligence Centre of Spain
  country  ESP
  sectors  SPY

org:ESP-audiencia-nacional Audiencia Nacional
  country  ESP
  sectors  JUD

org:ESP-constitutional-court-of-spain Constitutional Court of Spain
  country  ESP
  sectors  JUD

org:ESP-supreme-court-of-spain Supreme Court of Spain
  country  ESP
  sectors  JUD

org:FIN-finnish-security-intelligence-service Finnish Security Intelligence Service
  name     Finnish Security and Intelligence Service
  name     SUPO
  country  FIN
  sectors  SPY

org:FIN-finnish-border-guard Finnish Border Guard
  country  FIN
  sectors  COP

org:FIN-finnish-customs Finnish Customs
  country  FIN
  sectors  COP

org:FIN-finnish-defence-forces Finnish Defence Forces
  country  FIN
  sectors  MIL

org:FRA-senate-of-france Senate of France
  name     French Senate
  country  FRA
  sectors  LEG

org:FRA-french-parliament French Parliament
  country  FRA
  sectors  LEG

org:FRA-directorate-general-for-internal-security Directorate-General for Internal Security
  name     General Directorate for Internal Security; Directorate-General for External Security
  name     DGSI; Direction générale de la Sécurité intérieure
  country  FRA
  sectors  SPY

org:FRA-general-directorate-for-external-security General Directorate for External Security
  country  FRA
  sectors  SPY

org:FRA-direction-de-la-surveillance-du-territoire Direction de la surveillance du territoire
  country  FRA
  sectors  SPY

org:FRA-compagnies-republicaines-de-securite Compagnies Républicaines de Sécurité
  name     CRS riot police
  country  FRA
  sectors  COP

org:FRA-national-gendarmerie-of-france National Gendarmerie of France
  name     French National Gendarmerie
  country  FRA
  sectors  COP

org:FRA-french-national-police French National Police
  country  FRA
  sectors  COP

org:FRA-paris-police-prefecture Paris Police Prefecture
  country  FRA
  sectors  COP

org:FRA-french-armed-forces French Armed Forces
  country  FRA
  sectors  MIL

org:FRA-french-foreign-legion French Foreign Legion
  country  FRA
  sectors  MIL

org:FRA-operation-barkhane Operation Barkhane
  name     Barkhane force
  country  FRA
  sectors  MIL

org:FRA-operation-sentinelle Opération Sentinelle
  country  FRA
  sectors  MIL

org:FRA-french-air-force French Air Force
  country  FRA
  sectors  MIL

org:FRA-constitutional-council-of-france Constitutional Council of France
  country  FRA
  sectors  GOV

org:FRA-conseil-detat Conseil d'État
  country  FRA
  sectors  GOV

org:GBR-parliament-of-the-united-kingdom Parliament of the United Kingdom
  country  GBR
  sectors  LEG

org:GBR-scottish-parliament Scottish Parliament
  country  GBR
  sectors  LEG

org:GBR-northern-ireland-assembly Northern Ireland Assembly
  country  GBR
  sectors  LEG

org:GBR-senedd Senedd
  name     Welsh Assembly; National Assembly for Wales
  country  GBR
  sectors  LEG

org:GBR-palace-of-westminster Palace of Westminster
  country  GBR
  sectors  LEG

org:GBR-police-service-of-northern-ireland Police Service of Northern Ireland
  name     PSNI
  country  GBR
  sectors  COP

org:GBR-royal-ulster-constabulary Royal Ulster Constabulary
  country  GBR
  sectors  COP

org:GBR-national-crime-agency National Crime Agency
  country  GBR
  sectors  COP

org:GBR-metropolitan-police-service Metropolitan Police Service
  country  GBR
  sectors  COP

org:GBR-greater-manchester-police Greater Manchester Police
  country  GBR
  sectors  COP

org:GBR-police-scotland Police Scotland
  country  GBR
  sectors  COP

org:GBR-crown-prosecution-service Crown Prosecution Service
  country  GBR
  sectors  COP

org:GBR-uk-border-force UK Border Force
  country  GBR
  sectors  COP

org:GBR-west-yorkshire-police West Yorkshire Police
  country  GBR
  sectors  COP

org:GBR-british-armed-forces British Armed Forces
  country  GBR
  sectors  MIL

org:GBR-special-air-service Special Air Service
  country  GBR
  sectors  MIL

org:GBR-royal-marines Royal Marines
  country  GBR
  sectors  MIL

org:GBR-parachute-regiment Parachute Regiment
  country  GBR
  sectors  MIL

org:GBR-special-boat-service Special Boat Service
  country  GBR
  sectors  MIL

org:GBR-bank-of-england-monetary-policy-committee Bank of England Monetary Policy Committee
  country  GBR
  sectors  GOV

org:GBR-hm-treasury HM Treasury
  country  GBR
  sectors  GOV

org:GBR-scottish-government Scottish Government
  country  GBR
  sectors  GOV

org:GBR-national-health-service National Health Service
  name     NHS
  country  GBR
  sectors  GOV

org:GBR-northern-ireland-executive Northern Ireland Executive
  country  GBR
  sectors  GOV

org:GBR-welsh-government Welsh Government
  country  GBR
  sectors  GOV

org:GBR-office-for-national-statistics Office for National Statistics
  country  GBR
  sectors  GOV

org:GBR-electoral-commission-of-the-united-kingdom Electoral Commission of the United Kingdom
  country  GBR
  sectors  GOV

org:GBR-joint-intelligence-committee Joint Intelligence Committee
  country  GBR
  sectors  SPY

org:GRC-hellenic-parliament Hellenic Parliament
  country  GRC
  sectors  LEG

org:GRC-hellenic-armed-forces Hellenic Armed Forces
  country  GRC
  sectors  MIL

org:GRC-hellenic-navy Hellenic Navy
  country  GRC
  sectors  MIL

org:GRC-hellenic-air-force Hellenic Air Force
  country  GRC
  sectors  MIL

org:GRC-hellenic-army Hellenic Army
  country  GRC
  sectors  MIL

org:GRC-hellenic-police Hellenic Police
  country  GRC
  sectors  COP

org:GRC-hellenic-coast-guard Hellenic Coast Guard
  country  GRC
  sectors  COP

org:HUN-orszaggyules Országgyűlés
  name     Hungarian National Assembly; National Assembly of Hungary
  country  HUN
  sectors  LEG

org:HUN-terrorelharitasi-kozpont Terrorelhárítási Központ
  name     Counter Terrorism Centre of Hungary
  country  HUN
  sectors  COP

org:IRL-irish-defence-forces Irish Defence Forces
  country  IRL
  sectors  MIL

org:IRL-irish-naval-service Irish Naval Service
  country  IRL
  sectors  MIL

org:IRL-seanad Seanad
  name     Seanad Éireann
  country  IRL
  sectors  LEG

org:ITA-italian-chamber-of-deputies Italian Chamber of Deputies
  name     Chamber of Deputies of Italy
  country  ITA
  sectors  LEG

org:ITA-italian-senate Italian Senate
  name     Senate of the Republic of Italy
  country  ITA
  sectors  LEG

org:ITA-italian-parliament Italian Parliament
  country  ITA
  sectors  LEG

org:ITA-polizia-di-stato Polizia di Stato
  country  ITA
  sectors  COP

org:ITA-italian-coast-guard Italian Coast Guard
  name     Guardia Costiera
  country  ITA
  sectors  COP

org:ITA-direzione-investigativa-antimafia Direzione Investigativa Antimafia
  country  ITA
  sectors  COP

org:ITA-sismi SISMI
  country  ITA
  sectors  SPY

org:ITA-agenzia-informazioni-e-sicurezza-esterna Agenzia Informazioni e Sicurezza Esterna
  country  ITA
  sectors  SPY

org:NLD-tweede-kamer Tweede Kamer
  name     Dutch House of Representatives
  country  NLD
  sectors  LEG

org:NLD-states-general-of-the-netherlands States General of the Netherlands
  name     States-General
  country  NLD
  sectors  LEG

org:NLD-general-intelligence-and-security-service General Intelligence and Security Service
  name     Dutch General Intelligence and Security Service
  name     AIVD
  country  NLD
  sectors  SPY

org:NLD-royal-marechaussee Royal Marechaussee
  name     Koninklijke Marechaussee
  country  NLD
  sectors  COP

org:NLD-dutch-public-prosecution-service Dutch Public Prosecution Service
  country  NLD
  sectors  JUD

org:NLD-dutch-safety-board Dutch Safety Board
  country  NLD
  sectors  JUD

org:NOR-norwegian-police-security-service Norwegian Police Security Service
  country  NOR
  sectors  SPY

org:NOR-norwegian-intelligence-service Norwegian Intelligence Service
  country  NOR
  sectors  SPY

org:POL-central-anticorruption-bureau Central Anticorruption Bureau
  name     Central Anti-Corruption Bureau
  country  POL
  sectors  COP

org:POL-polish-border-guard Polish Border Guard
  country  POL
  sectors  COP

org:POL-agencja-bezpieczenstwa-wewnetrznego Agencja Bezpieczeństwa Wewnętrznego
  country  POL
  sectors  SPY

org:POL-agencja-wywiadu Agencja Wywiadu
  country  POL
  sectors  SPY

org:POL-polish-armed-forces Polish Armed Forces
  country  POL
  sectors  MIL

org:POL-territorial-defence-force Territorial Defence Force
  name     Territorial Defense Force
  country  POL
  sectors  MIL

org:POL-constitutional-tribunal-of-poland Constitutional Tribunal of Poland
  name     Polish Constitutional Tribunal
  country  POL
  sectors  JUD

org:POL-institute-of-national-remembrance Institute of National Remembrance
  country  POL
  sectors  JUD

org:POL-national-electoral-commission-of-poland National Electoral Commission of Poland
  country  POL
  sectors  JUD

org:POL-national-council-of-the-judiciary National Council of the Judiciary
  country  POL
  sectors  JUD

org:PRT-assembly-of-the-republic-of-portugal Assembly of the Republic of Portugal
  name     Portuguese Assembly of the Republic
  country  PRT
  sectors  LEG

org:PRT-policia-judiciaria Polícia Judiciária
  country  PRT
  sectors  COP

org:PRT-guarda-nacional-republicana Guarda Nacional Republicana
  country  PRT
  sectors  COP

org:ROU-national-anticorruption-directorate National Anticorruption Directorate
  name     National Anti-Corruption Directorate
  country  ROU
  sectors  JUD

org:ROU-diicot DIICOT
  country  ROU
  sectors  JUD

org:ROU-romanian-intelligence-service Romanian Intelligence Service
  country  ROU
  sectors  SPY

org:ROU-securitate Securitate
  country  ROU
  sectors  SPY

org:ROU-serviciul-roman-de-informatii Serviciul Român de Informații
  country  ROU
  sectors  SPY

org:RUS-federal-assembly-of-russia Federal Assembly of Russia
  country  RUS
  sectors  LEG

org:RUS-russian-state-duma Russian State Duma
  country  RUS
  sectors  LEG

org:RUS-russian-armed-forces Russian Armed Forces
  country  RUS
  sectors  MIL

org:RUS-soviet-armed-forces Soviet Armed Forces
  country  RUS
  sectors  MIL

org:RUS-northern-fleet Northern Fleet
  country  RUS
  sectors  MIL

org:RUS-baltic-fleet Baltic Fleet
  country  RUS
  sectors  MIL

org:RUS-russian-ground-forces Russian Ground Forces
  country  RUS
  sectors  MIL

org:RUS-russian-aerospace-forces Russian Aerospace Forces
  country  RUS
  sectors  MIL

org:RUS-russian-navy Russian Navy
  country  RUS
  sectors  MIL

org:RUS-spetsnaz Spetsnaz
  country  RUS
  sectors  MIL

org:RUS-caspian-flotilla Caspian Flotilla
  country  RUS
  sectors  MIL

org:RUS-russian-air-force Russian Air Force
  country  RUS
  sectors  MIL

org:RUS-main-intelligence-directorate-of-russia Main Intelligence Directorate of Russia
  country  RUS
  sectors  MIL

org:RUS-russian-airborne-forces Russian Airborne Forces
  country  RUS
  sectors  MIL

org:RUS-vdv VDV
  country  RUS
  sectors  MIL

org:RUS-soviet-navy Soviet Navy
  country  RUS
  sectors  MIL

org:RUS-investigative-committee-of-russia Investigative Committee of Russia
  name     Russian Investigative Committee; Investigative Committee of the Russian Federation
  country  RUS
  sectors  COP

org:RUS-rosselkhoznadzor Rosselkhoznadzor
  country  RUS
  sectors  COP

org:RUS-federal-penitentiary-service Federal Penitentiary Service
  name     FSIN; Russian Federal Penitentiary Service
  country  RUS
  sectors  COP

org:RUS-nkvd NKVD
  country  RUS
  sectors  COP

org:RUS-cheka Cheka
  country  RUS
  sectors  COP

org:RUS-prosecutor-generals-office-of-russia Prosecutor General's Office of Russia
  name     Russian Prosecutor General's Office; Prosecutor General's Office of the Russian Federation
  country  RUS
  sectors  COP

org:RUS-rosatom-state-corporation Rosatom State Corporation
  country  RUS
  sectors  GOV

org:RUS-central-election-commission-of-russia Central Election Commission of Russia
  name     Russian Central Election Commission; Central Electoral Commission of Russia
  country  RUS
  sectors  GOV

org:RUS-rospotrebnadzor Rospotrebnadzor
  country  RUS
  sectors  GOV

org:RUS-security-council-of-russia Security Council of Russia
  name     Russian Security Council; Security Council of the Russian Federation
  country  RUS
  sectors  GOV

org:RUS-bank-of-russia Bank of Russia
  country  RUS
  sectors  GOV

org:RUS-central-bank-of-russia Central Bank of Russia
  name     Russian Central Bank
  country  RUS
  sectors  GOV

org:RUS-federal-financial-monitoring-service Federal Financial Monitoring Service
  country  RUS
  sectors  GOV

org:RUS-rosfinmonitoring Rosfinmonitoring
  country  RUS
  sectors  GOV

org:RUS-federal-antimonopoly-service Federal Antimonopoly Service
  country  RUS
  sectors  GOV

org:RUS-rosaviatsiya Rosaviatsiya
  name     Federal Air Transport Agency; Rosaviatsia
  country  RUS
  sectors  GOV

org:RUS-federal-protective-service Federal Protective Service
  country  RUS
  sectors  GOV

org:RUS-transneft Transneft
  country  RUS
  sectors  BUS

org:RUS-rostec Rostec
  name     Rostekh
  country  RUS
  sectors  BUS

org:RUS-sberbank Sberbank
  country  RUS
  sectors  BUS

org:RUS-vtb-bank VTB Bank
  country  RUS
  sectors  BUS

org:RUS-rosoboronexport Rosoboronexport
  country  RUS
  sectors  BUS

org:RUS-novatek Novatek
  country  RUS
  sectors  BUS

org:RUS-surgutneftegas Surgutneftegas
  name     Surgutneftegaz
  country  RUS
  sectors  BUS

org:RUS-aeroflot Aeroflot
  country  RUS
  sectors  BUS

org:RUS-yukos Yukos
  country  RUS
  sectors  BUS

org:RUS-vtb VTB
  country  RUS
  sectors  BUS

org:RUS-gazprom-neft Gazprom Neft
  name     Gazpromneft
  country  RUS
  sectors  BUS

org:RUS-gazprombank Gazprombank
  country  RUS
  sectors  BUS

org:RUS-rusal Rusal
  name     United Company Rusal
  country  RUS
  sectors  BUS

org:RUS-norilsk-nickel Norilsk Nickel
  country  RUS
  sectors  BUS

org:RUS-almaz-antey Almaz-Antey
  name     Almaz Antey
  country  RUS
  sectors  BUS

org:RUS-kalashnikov-concern Kalashnikov Concern
  name     Kalashnikov Group
  country  RUS
  sectors  BUS

org:RUS-alrosa Alrosa
  country  RUS
  sectors  BUS

org:RUS-severstal Severstal
  country  RUS
  sectors  BUS

org:RUS-kaspersky-lab Kaspersky Lab
  country  RUS
  sectors  BUS

org:RUS-kaspersky Kaspersky
  country  RUS
  sectors  BUS

org:RUS-yandex Yandex
  country  RUS
  sectors  BUS

org:RUS-vkontakte VKontakte
  country  RUS
  sectors  BUS

org:RUS-sovcomflot Sovcomflot
  country  RUS
  sectors  BUS

org:RUS-vnesheconombank Vnesheconombank
  name     VEB.RF
  country  RUS
  sectors  BUS

org:RUS-alfa-bank Alfa-Bank
  name     Alfa Bank; Alfa Group
  country  RUS
  sectors  BUS

org:RUS-uralvagonzavod Uralvagonzavod
  country  RUS
  sectors  BUS

org:RUS-united-aircraft-corporation United Aircraft Corporation
  country  RUS
  sectors  BUS

org:RUS-promsvyazbank Promsvyazbank
  country  RUS
  sectors  BUS

org:RUS-uralkali Uralkali
  country  RUS
  sectors  BUS

org:RUS-nornickel Nornickel
  country  RUS
  sectors  BUS

org:RUS-tupolev-design-bureau Tupolev Design Bureau
  country  RUS
  sectors  BUS

org:RUS-basic-element Basic Element
  country  RUS
  sectors  BUS

org:RUS-united-shipbuilding-corporation United Shipbuilding Corporation
  country  RUS
  sectors  BUS

org:RUS-tinkoff-bank Tinkoff Bank
  name     Tinkoff; T-Bank
  country  RUS
  sectors  BUS

org:RUS-evraz Evraz
  country  RUS
  sectors  BUS

org:RUS-rossiya-airlines Rossiya Airlines
  country  RUS
  sectors  BUS

org:RUS-rostelecom Rostelecom
  country  RUS
  sectors  BUS

org:RUS-bank-rossiya Bank Rossiya
  country  RUS
  sectors  BUS

org:SRB-security-intelligence-agency Security Intelligence Agency
  country  SRB
  sectors  SPY

org:SRB-security-information-agency-of-serbia Security Information Agency of Serbia
  country  SRB
  sectors  SPY

org:SRB-yugoslav-peoples-army Yugoslav People's Army
  country  SRB
  sectors  MIL

org:SRB-serbian-armed-forces Serbian Armed Forces
  country  SRB
  sectors  MIL

org:SRB-yugoslav-army Yugoslav Army
  country  SRB
  sectors  MIL

org:SRB-territorial-defence-of-yugoslavia Territorial Defence of Yugoslavia
  country  SRB
  sectors  MIL

org:SRB-national-assembly-of-serbia National Assembly of Serbia
  name     Serbian National Assembly
  country  SRB
  sectors  LEG

org:SVK-national-council-of-the-slovak-republic National Council of the Slovak Republic
  name     National Council of Slovakia; Slovak National Council
  country  SVK
  sectors  LEG

org:SVK-slovak-information-service Slovak Information Service
  country  SVK
  sectors  SPY

org:SVK-national-criminal-agency National Criminal Agency
  country  SVK
  sectors  SPY

org:SWE-swedish-armed-forces Swedish Armed Forces
  country  SWE
  sectors  MIL

org:SWE-swedish-navy Swedish Navy
  country  SWE
  sectors  MIL

org:SWE-swedish-air-force Swedish Air Force
  country  SWE
  sectors  MIL

org:SWE-swedish-migration-agency Swedish Migration Agency
  country  SWE
  sectors  GOV

org:SWE-swedish-prosecution-authority Swedish Prosecution Authority
  country  SWE
  sectors  GOV

org:SWE-swedish-academy Swedish Academy
  country  SWE
  sectors  GOV

org:SWE-public-health-agency-of-sweden Public Health Agency of Sweden
  country  SWE
  sectors  GOV

org:SWE-swedish-migration-board Swedish Migration Board
  country  SWE
  sectors  GOV

org:TUR-baykar Baykar
  name     Baykar Makina
  country  TUR
  sectors  BUS

org:TUR-turkish-aerospace-industries Turkish Aerospace Industries
  name     TUSAŞ; TUSAS
  country  TUR
  sectors  BUS

org:TUR-roketsan Roketsan
  country  TUR
  sectors  BUS

org:TUR-aselsan Aselsan
  country  TUR
  sectors  BUS

org:TUR-botas Botas
  name     BOTAŞ
  country  TUR
  sectors  BUS

org:TUR-halkbank Halkbank
  name     Halk Bank
  country  TUR
  sectors  BUS

org:UKR-armed-forces-of-ukraine Armed Forces of Ukraine
  name     Ukrainian Armed Forces
  country  UKR
  sectors  MIL

org:UKR-ukrainian-ground-forces Ukrainian Ground Forces
  country  UKR
  sectors  MIL

org:UKR-territorial-defense-forces Territorial Defense Forces
  name     Territorial Defence Forces
  country  UKR
  sectors  MIL

org:UKR-ukrainian-navy Ukrainian Navy
  country  UKR
  sectors  MIL

org:UKR-ukrainian-air-force Ukrainian Air Force
  country  UKR
  sectors  MIL

org:UKR-general-staff-of-the-armed-forces-of-ukraine General Staff of the Armed Forces of Ukraine
  country  UKR
  sectors  MIL

org:UKR-general-staff-of-ukraine General Staff of Ukraine
  country  UKR
  sectors  MIL

org:UKR-kraken-regiment Kraken Regiment
  country  UKR
  sectors  MIL

org:UKR-ukrainian-marine-corps Ukrainian Marine Corps
  country  UKR
  sectors  MIL

org:UKR-foreign-intelligence-service-of-ukraine Foreign Intelligence Service of Ukraine
  country  UKR
  sectors  SPY

org:UKR-main-intelligence-directorate-of-ukraine Main Intelligence Directorate of Ukraine
  country  UKR
  sectors  SPY

org:UKR-defence-intelligence-of-ukraine Defence Intelligence of Ukraine
  country  UKR
  sectors  SPY

org:UKR-national-guard-of-ukraine National Guard of Ukraine
  name     Ukrainian National Guard
  country  UKR
  sectors  COP

org:UKR-state-emergency-service State Emergency Service
  name     State Emergency Service of Ukraine
  country  UKR
  sectors  COP

org:UKR-state-border-guard-service State Border Guard Service
  name     State Border Guard Service of Ukraine
  country  UKR
  sectors  COP

org:UKR-national-anti-corruption-bureau-of-ukraine National Anti-Corruption Bureau of Ukraine
  name     National Anti-Corruption Bureau
  country  UKR
  sectors  COP

org:UKR-state-bureau-of-investigation State Bureau of Investigation
  country  UKR
  sectors  COP

org:UKR-nabu NABU
  country  UKR
  sectors  COP

org:UKR-specialized-anti-corruption-prosecutors-office Specialized Anti-Corruption Prosecutor's Office
  name     Specialised Anti-Corruption Prosecutor's Office
  name     SAP of Ukraine
  country  UKR
  sectors  COP

org:UKR-energoatom Energoatom
  country  UKR
  sectors  GOV

org:UKR-ukrenergo Ukrenergo
  country  UKR
  sectors  GOV

org:UKR-national-bank-of-ukraine National Bank of Ukraine
  name     NBU
  country  UKR
  sectors  GOV

org:UKR-central-election-commission-of-ukraine Central Election Commission of Ukraine
  country  UKR
  sectors  GOV

org:UKR-ukroboronprom Ukroboronprom
  name     Ukrainian Defense Industry
  country  UKR
  sectors  GOV

org:UKR-national-security-and-defense-council National Security and Defense Council
  name     National Security and Defence Council
  name     National Security and Defense Council of Ukraine; NSDC
  country  UKR
  sectors  GOV

org:GEO-state-security-service-of-georgia State Security Service of Georgia
  country  GEO
  sectors  SPY

org:GEO-georgian-intelligence-service Georgian Intelligence Service
  country  GEO
  sectors  SPY

org:ARM-national-security-service-of-armenia National Security Service of Armenia
  country  ARM
  sectors  SPY

org:VAT-pontifical-swiss-guard Pontifical Swiss Guard
  country  VAT
  sectors  MIL

org:VAT-congregation-for-the-doctrine-of-the-faith Congregation for the Doctrine of the Faith
  country  VAT
  sectors  REL GOV

org:VAT-college-of-cardinals College of Cardinals
  country  VAT
  sectors  REL GOV

org:VAT-dicastery-for-the-doctrine-of-the-faith Dicastery for the Doctrine of the Faith
  country  VAT
  sectors  REL GOV

org:VAT-vatican-bank Vatican Bank
  country  VAT
  sectors  REL GOV

org:VAT-vatican-secretariat-of-state Vatican Secretariat of State
  country  VAT
  sectors  REL GOV

org:VAT-institute-for-the-works-of-religion Institute for the Works of Religion
  country  VAT
  sectors  REL GOV

org:KOS-kosovo-security-force Kosovo Security Force
  country  KOS
  sectors  MIL

org:KOS-kosovo-police Kosovo Police
  name     Kosovo Police Service
  country  KOS
  sectors  MIL

org:KOS-kosovo-protection-corps Kosovo Protection Corps
  country  KOS
  sectors  MIL

# Armed forces, known by the state's adjective, of states whose forces have no other name
