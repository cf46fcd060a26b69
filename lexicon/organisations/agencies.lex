# Ministries, agencies, central banks, courts and election bodies under their own names, beyond those in bodies.lex and forces.lex. Hand-kept.

# Central banks

org:AFG-da-afghanistan-bank Da Afghanistan Bank
  name     Afghan central bank
  country  AFG
  sectors  GOV BUS

org:ALB-bank-of-albania Bank of Albania
  country  ALB
  sectors  GOV BUS

org:DZA-bank-of-algeria Bank of Algeria
  country  DZA
  sectors  GOV BUS

org:AGO-national-bank-of-angola National Bank of Angola
  name     Banco Nacional de Angola
  country  AGO
  sectors  GOV BUS

org:ARG-central-bank-of-argentina Central Bank of Argentina
  name     Central Bank of the Argentine Republic; Banco Central de la República Argentina; BCRA
  country  ARG
  sectors  GOV BUS

org:ARM-central-bank-of-armenia Central Bank of Armenia
  country  ARM
  sectors  GOV BUS

org:AUS-reserve-bank-of-australia Reserve Bank of Australia
  name     RBA
  country  AUS
  sectors  GOV BUS

org:AUT-oesterreichische-nationalbank Oesterreichische Nationalbank
  name     Austrian National Bank; National Bank of Austria
  country  AUT
  sectors  GOV BUS

org:AZE-central-bank-of-azerbaijan Central Bank of Azerbaijan
  country  AZE
  sectors  GOV BUS

org:BHR-central-bank-of-bahrain Central Bank of Bahrain
  country  BHR
  sectors  GOV BUS

org:BGD-bangladesh-bank Bangladesh Bank
  country  BGD
  sectors  GOV BUS

org:BLR-national-bank-of-belarus National Bank of Belarus
  name     National Bank of the Republic of Belarus
  country  BLR
  sectors  GOV BUS

org:BEL-national-bank-of-belgium National Bank of Belgium
  country  BEL
  sectors  GOV BUS

org:BOL-central-bank-of-bolivia Central Bank of Bolivia
  name     Banco Central de Bolivia
  country  BOL
  sectors  GOV BUS

org:BIH-central-bank-of-bosnia-and-herzegovina Central Bank of Bosnia and Herzegovina
  country  BIH
  sectors  GOV BUS

org:BWA-bank-of-botswana Bank of Botswana
  country  BWA
  sectors  GOV BUS

org:BRA-central-bank-of-brazil Central Bank of Brazil
  name     Banco Central do Brasil; Brazilian Central Bank
  country  BRA
  sectors  GOV BUS

org:BGR-bulgarian-national-bank Bulgarian National Bank
  name     National Bank of Bulgaria
  country  BGR
  sectors  GOV BUS

org:KHM-national-bank-of-cambodia National Bank of Cambodia
  country  KHM
  sectors  GOV BUS

org:bank-of-central-african-states Bank of Central African States
  name     BEAC
  sectors  IGO BUS

org:CAN-bank-of-canada Bank of Canada
  country  CAN
  sectors  GOV BUS

org:CHL-central-bank-of-chile Central Bank of Chile
  name     Banco Central de Chile
  country  CHL
  sectors  GOV BUS

org:COL-bank-of-the-republic-of-colombia Bank of the Republic of Colombia
  name     Banco de la República; Central Bank of Colombia
  country  COL
  sectors  GOV BUS

org:COD-central-bank-of-congo Central Bank of Congo
  name     Banque Centrale du Congo
  country  COD
  sectors  GOV BUS

org:CRI-central-bank-of-costa-rica Central Bank of Costa Rica
  country  CRI
  sectors  GOV BUS

org:HRV-croatian-national-bank Croatian National Bank
  country  HRV
  sectors  GOV BUS

org:CUB-central-bank-of-cuba Central Bank of Cuba
  country  CUB
  sectors  GOV BUS

org:CYP-central-bank-of-cyprus Central Bank of Cyprus
  country  CYP
  sectors  GOV BUS

org:CZE-czech-national-bank Czech National Bank
  name     CNB
  country  CZE
  sectors  GOV BUS

org:DNK-danmarks-nationalbank Danmarks Nationalbank
  name     Danish National Bank; National Bank of Denmark
  country  DNK
  sectors  GOV BUS

org:DOM-central-bank-of-the-dominican-republic Central Bank of the Dominican Republic
  country  DOM
  sectors  GOV BUS

org:ECU-central-bank-of-ecuador Central Bank of Ecuador
  country  ECU
  sectors  GOV BUS

org:EGY-central-bank-of-egypt Central Bank of Egypt
  name     CBE
  country  EGY
  sectors  GOV BUS

org:SLV-central-reserve-bank-of-el-salvador Central Reserve Bank of El Salvador
  country  SLV
  sectors  GOV BUS

org:EST-bank-of-estonia Bank of Estonia
  name     Eesti Pank
  country  EST
  sectors  GOV BUS

org:ETH-national-bank-of-ethiopia National Bank of Ethiopia
  country  ETH
  sectors  GOV BUS

org:FIN-bank-of-finland Bank of Finland
  name     Suomen Pankki
  country  FIN
  sectors  GOV BUS

org:FRA-bank-of-france Bank of France
  name     Banque de France
  country  FRA
  sectors  GOV BUS

org:GEO-national-bank-of-georgia National Bank of Georgia
  country  GEO
  sectors  GOV BUS

org:GHA-bank-of-ghana Bank of Ghana
  country  GHA
  sectors  GOV BUS

org:GRC-bank-of-greece Bank of Greece
  country  GRC
  sectors  GOV BUS

org:GTM-bank-of-guatemala Bank of Guatemala
  country  GTM
  sectors  GOV BUS

org:HTI-bank-of-the-republic-of-haiti Bank of the Republic of Haiti
  name     Banque de la République d'Haïti
  country  HTI
  sectors  GOV BUS

org:HND-central-bank-of-honduras Central Bank of Honduras
  country  HND
  sectors  GOV BUS

org:HKG-hong-kong-monetary-authority Hong Kong Monetary Authority
  name     HKMA
  country  HKG
  sectors  GOV BUS

org:HUN-magyar-nemzeti-bank Magyar Nemzeti Bank
  name     Hungarian National Bank; National Bank of Hungary; Central Bank of Hungary
  country  HUN
  sectors  GOV BUS

org:ISL-central-bank-of-iceland Central Bank of Iceland
  name     Sedlabanki
  country  ISL
  sectors  GOV BUS

org:IDN-bank-indonesia Bank Indonesia
  country  IDN
  sectors  GOV BUS

org:IRN-central-bank-of-iran Central Bank of Iran
  name     Central Bank of the Islamic Republic of Iran; Bank Markazi
  country  IRN
  sectors  GOV BUS

org:IRQ-central-bank-of-iraq Central Bank of Iraq
  name     Iraqi Central Bank
  country  IRQ
  sectors  GOV BUS

org:IRL-central-bank-of-ireland Central Bank of Ireland
  country  IRL
  sectors  GOV BUS

org:ITA-bank-of-italy Bank of Italy
  name     Banca d'Italia
  country  ITA
  sectors  GOV BUS

org:JAM-bank-of-jamaica Bank of Jamaica
  country  JAM
  sectors  GOV BUS

org:JOR-central-bank-of-jordan Central Bank of Jordan
  country  JOR
  sectors  GOV BUS

org:KAZ-national-bank-of-kazakhstan National Bank of Kazakhstan
  name     Kazakh National Bank
  country  KAZ
  sectors  GOV BUS

org:KEN-central-bank-of-kenya Central Bank of Kenya
  name     CBK
  country  KEN
  sectors  GOV BUS

org:KOR-bank-of-korea Bank of Korea
  name     BOK
  country  KOR
  sectors  GOV BUS

org:KOS-central-bank-of-kosovo Central Bank of Kosovo
  country  KOS
  sectors  GOV BUS

org:KWT-central-bank-of-kuwait Central Bank of Kuwait
  country  KWT
  sectors  GOV BUS

org:KGZ-national-bank-of-kyrgyzstan National Bank of Kyrgyzstan
  name     National Bank of the Kyrgyz Republic
  country  KGZ
  sectors  GOV BUS

org:LVA-bank-of-latvia Bank of Latvia
  name     Latvijas Banka
  country  LVA
  sectors  GOV BUS

org:LBN-banque-du-liban Banque du Liban
  name     Bank of Lebanon; Central Bank of Lebanon; BDL
  country  LBN
  sectors  GOV BUS

org:LBR-central-bank-of-liberia Central Bank of Liberia
  country  LBR
  sectors  GOV BUS

org:LBY-central-bank-of-libya Central Bank of Libya
  name     Libyan Central Bank
  country  LBY
  sectors  GOV BUS

org:LTU-bank-of-lithuania Bank of Lithuania
  country  LTU
  sectors  GOV BUS

org:MWI-reserve-bank-of-malawi Reserve Bank of Malawi
  country  MWI
  sectors  GOV BUS

org:MYS-bank-negara-malaysia Bank Negara Malaysia
  name     Bank Negara
  country  MYS
  sectors  GOV BUS

org:MUS-bank-of-mauritius Bank of Mauritius
  country  MUS
  sectors  GOV BUS

org:MEX-bank-of-mexico Bank of Mexico
  name     Banco de México; Banco de Mexico; Banxico
  country  MEX
  sectors  GOV BUS

org:MDA-national-bank-of-moldova National Bank of Moldova
  country  MDA
  sectors  GOV BUS

org:MNG-bank-of-mongolia Bank of Mongolia
  name     Mongolbank
  country  MNG
  sectors  GOV BUS

org:MAR-bank-al-maghrib Bank Al-Maghrib
  country  MAR
  sectors  GOV BUS

org:MOZ-bank-of-mozambique Bank of Mozambique
  country  MOZ
  sectors  GOV BUS

org:MMR-central-bank-of-myanmar Central Bank of Myanmar
  country  MMR
  sectors  GOV BUS

org:NAM-bank-of-namibia Bank of Namibia
  country  NAM
  sectors  GOV BUS

org:NPL-nepal-rastra-bank Nepal Rastra Bank
  country  NPL
  sectors  GOV BUS

org:NLD-de-nederlandsche-bank De Nederlandsche Bank
  name     Dutch central bank; Dutch Central Bank
  country  NLD
  sectors  GOV BUS

org:NZL-reserve-bank-of-new-zealand Reserve Bank of New Zealand
  name     RBNZ
  country  NZL
  sectors  GOV BUS

org:NIC-central-bank-of-nicaragua Central Bank of Nicaragua
  country  NIC
  sectors  GOV BUS

org:NGA-central-bank-of-nigeria Central Bank of Nigeria
  name     CBN
  country  NGA
  sectors  GOV BUS

org:PRK-central-bank-of-the-democratic-peoples-republic-of-korea Central Bank of the Democratic People's Republic of Korea
  name     Foreign Trade Bank of North Korea
  country  PRK
  sectors  GOV BUS

org:MKD-national-bank-of-north-macedonia National Bank of North Macedonia
  name     National Bank of the Republic of North Macedonia
  country  MKD
  sectors  GOV BUS

org:NOR-norges-bank Norges Bank
  country  NOR
  sectors  GOV BUS

org:OMN-central-bank-of-oman Central Bank of Oman
  country  OMN
  sectors  GOV BUS

org:PAK-state-bank-of-pakistan State Bank of Pakistan
  name     SBP
  country  PAK
  sectors  GOV BUS

org:PSE-palestine-monetary-authority Palestine Monetary Authority
  name     Palestinian Monetary Authority
  country  PSE
  sectors  GOV BUS

org:PRY-central-bank-of-paraguay Central Bank of Paraguay
  country  PRY
  sectors  GOV BUS

org:PER-central-reserve-bank-of-peru Central Reserve Bank of Peru
  name     BCRP
  country  PER
  sectors  GOV BUS

org:PHL-bangko-sentral-ng-pilipinas Bangko Sentral ng Pilipinas
  name     Bangko Sentral; BSP
  country  PHL
  sectors  GOV BUS

org:POL-national-bank-of-poland National Bank of Poland
  name     Narodowy Bank Polski; NBP
  country  POL
  sectors  GOV BUS

org:PRT-bank-of-portugal Bank of Portugal
  name     Banco de Portugal
  country  PRT
  sectors  GOV BUS

org:QAT-qatar-central-bank Qatar Central Bank
  country  QAT
  sectors  GOV BUS

org:ROU-national-bank-of-romania National Bank of Romania
  name     Romanian National Bank; BNR
  country  ROU
  sectors  GOV BUS

org:RWA-national-bank-of-rwanda National Bank of Rwanda
  country  RWA
  sectors  GOV BUS

org:SAU-saudi-central-bank Saudi Central Bank
  name     Saudi Arabian Monetary Agency; Saudi Arabian Monetary Authority; SAMA
  country  SAU
  sectors  GOV BUS

org:SRB-national-bank-of-serbia National Bank of Serbia
  country  SRB
  sectors  GOV BUS

org:SLE-bank-of-sierra-leone Bank of Sierra Leone
  country  SLE
  sectors  GOV BUS

org:SGP-monetary-authority-of-singapore Monetary Authority of Singapore
  country  SGP
  sectors  GOV BUS

org:SVK-national-bank-of-slovakia National Bank of Slovakia
  name     Slovak National Bank
  country  SVK
  sectors  GOV BUS

org:SVN-bank-of-slovenia Bank of Slovenia
  country  SVN
  sectors  GOV BUS

org:SOM-central-bank-of-somalia Central Bank of Somalia
  country  SOM
  sectors  GOV BUS

org:ZAF-south-african-reserve-bank South African Reserve Bank
  name     SARB; Reserve Bank of South Africa
  country  ZAF
  sectors  GOV BUS

org:SSD-bank-of-south-sudan Bank of South Sudan
  country  SSD
  sectors  GOV BUS

org:ESP-bank-of-spain Bank of Spain
  name     Banco de España
  country  ESP
  sectors  GOV BUS

org:LKA-central-bank-of-sri-lanka Central Bank of Sri Lanka
  country  LKA
  sectors  GOV BUS

org:SDN-central-bank-of-sudan Central Bank of Sudan
  name     Bank of Sudan
  country  SDN
  sectors  GOV BUS

org:SWE-riksbank Riksbank
  name     Sveriges Riksbank; Swedish Central Bank
  country  SWE
  sectors  GOV BUS

org:SYR-central-bank-of-syria Central Bank of Syria
  name     Syrian Central Bank
  country  SYR
  sectors  GOV BUS

org:TWN-central-bank-of-the-republic-of-china Central Bank of the Republic of China
  name     Central Bank of Taiwan
  country  TWN
  sectors  GOV BUS

org:TJK-national-bank-of-tajikistan National Bank of Tajikistan
  country  TJK
  sectors  GOV BUS

org:TZA-bank-of-tanzania Bank of Tanzania
  country  TZA
  sectors  GOV BUS

org:THA-bank-of-thailand Bank of Thailand
  country  THA
  sectors  GOV BUS

org:TTO-central-bank-of-trinidad-and-tobago Central Bank of Trinidad and Tobago
  country  TTO
  sectors  GOV BUS

org:TUN-central-bank-of-tunisia Central Bank of Tunisia
  name     Tunisian Central Bank
  country  TUN
  sectors  GOV BUS

org:TUR-central-bank-of-turkey Central Bank of Turkey
  name     Central Bank of the Republic of Turkey; Central Bank of the Republic of Türkiye; Turkish Central Bank; CBRT
  country  TUR
  sectors  GOV BUS

org:TKM-central-bank-of-turkmenistan Central Bank of Turkmenistan
  country  TKM
  sectors  GOV BUS

org:UGA-bank-of-uganda Bank of Uganda
  country  UGA
  sectors  GOV BUS

org:ARE-central-bank-of-the-uae Central Bank of the UAE
  name     Central Bank of the United Arab Emirates; UAE Central Bank
  country  ARE
  sectors  GOV BUS

org:URY-central-bank-of-uruguay Central Bank of Uruguay
  country  URY
  sectors  GOV BUS

org:UZB-central-bank-of-uzbekistan Central Bank of Uzbekistan
  country  UZB
  sectors  GOV BUS

org:VEN-central-bank-of-venezuela Central Bank of Venezuela
  name     Banco Central de Venezuela; BCV
  country  VEN
  sectors  GOV BUS

org:VNM-state-bank-of-vietnam State Bank of Vietnam
  country  VNM
  sectors  GOV BUS

org:YEM-central-bank-of-yemen Central Bank of Yemen
  name     Yemeni Central Bank
  country  YEM
  sectors  GOV BUS

org:ZMB-bank-of-zambia Bank of Zambia
  country  ZMB
  sectors  GOV BUS

org:ZWE-reserve-bank-of-zimbabwe Reserve Bank of Zimbabwe
  name     RBZ
  country  ZWE
  sectors  GOV BUS

org:USA-federal-open-market-committee Federal Open Market Committee
  name     FOMC
  country  USA
  sectors  GOV BUS

org:USA-federal-reserve-bank-of-new-york Federal Reserve Bank of New York
  name     New York Fed
  country  USA
  sectors  GOV BUS

org:USA-federal-reserve-bank-of-atlanta Federal Reserve Bank of Atlanta
  name     Atlanta Fed
  country  USA
  sectors  GOV BUS

org:USA-federal-reserve-bank-of-st-louis Federal Reserve Bank of St. Louis
  name     St. Louis Fed
  country  USA
  sectors  GOV BUS

org:USA-federal-reserve-bank-of-chicago Federal Reserve Bank of Chicago
  name     Chicago Fed
  country  USA
  sectors  GOV BUS

org:USA-federal-deposit-insurance-corporation Federal Deposit Insurance Corporation
  name     FDIC
  country  USA
  sectors  GOV BUS

org:USA-consumer-financial-protection-bureau Consumer Financial Protection Bureau
  name     CFPB
  country  USA
  sectors  GOV BUS

org:USA-commodity-futures-trading-commission Commodity Futures Trading Commission
  name     CFTC
  country  USA
  sectors  GOV BUS

org:USA-export-import-bank-of-the-united-states Export-Import Bank of the United States
  name     US Export-Import Bank; U.S. Export-Import Bank; EXIM Bank
  country  USA
  sectors  GOV BUS

org:USA-office-of-foreign-assets-control Office of Foreign Assets Control
  country  USA
  sectors  GOV BUS

org:USA-financial-crimes-enforcement-network Financial Crimes Enforcement Network
  name     FinCEN
  country  USA
  sectors  GOV BUS

org:USA-u-s-international-development-finance-corporation U.S. International Development Finance Corporation
  name     International Development Finance Corporation
  country  USA
  sectors  GOV BUS

org:CHN-export-import-bank-of-china Export-Import Bank of China
  name     China Exim Bank; China Export-Import Bank
  country  CHN
  sectors  GOV BUS

org:CHN-china-development-bank China Development Bank
  country  CHN
  sectors  GOV BUS

org:CHN-agricultural-bank-of-china Agricultural Bank of China
  name     AgBank
  country  CHN
  sectors  GOV BUS

org:CHN-state-administration-of-foreign-exchange State Administration of Foreign Exchange
  country  CHN
  sectors  GOV BUS

org:RUS-russian-direct-investment-fund Russian Direct Investment Fund
  name     RDIF
  country  RUS
  sectors  GOV BUS

org:TUR-banking-regulation-and-supervision-agency Banking Regulation and Supervision Agency
  name     BDDK
  country  TUR
  sectors  GOV BUS

org:TUR-savings-deposit-insurance-fund Savings Deposit Insurance Fund
  name     TMSF
  country  TUR
  sectors  GOV BUS

org:IND-securities-and-exchange-board-of-india Securities and Exchange Board of India
  name     SEBI
  country  IND
  sectors  GOV BUS

org:GBR-financial-conduct-authority Financial Conduct Authority
  name     FCA
  country  GBR
  sectors  GOV BUS

org:GBR-serious-fraud-office Serious Fraud Office
  name     SFO
  country  GBR
  sectors  GOV BUS

# Courts, prosecutors and election bodies

org:IND-delhi-high-court Delhi High Court
  country  IND
  sectors  JUD

org:IND-bombay-high-court Bombay High Court
  country  IND
  sectors  JUD

org:IND-national-green-tribunal National Green Tribunal
  country  IND
  sectors  JUD

org:PAK-lahore-high-court Lahore High Court
  country  PAK
  sectors  JUD

org:PAK-islamabad-high-court Islamabad High Court
  country  PAK
  sectors  JUD

org:PAK-sindh-high-court Sindh High Court
  country  PAK
  sectors  JUD

org:PAK-peshawar-high-court Peshawar High Court
  country  PAK
  sectors  JUD

org:PAK-federal-shariat-court Federal Shariat Court
  country  PAK
  sectors  JUD

org:THA-supreme-administrative-court-of-thailand Supreme Administrative Court of Thailand
  country  THA
  sectors  JUD

org:KOR-seoul-central-district-court Seoul Central District Court
  country  KOR
  sectors  JUD

org:KOR-supreme-prosecutors-office Supreme Prosecutors' Office
  country  KOR
  sectors  JUD

org:JPN-tokyo-district-court Tokyo District Court
  country  JPN
  sectors  JUD

org:JPN-tokyo-high-court Tokyo High Court
  country  JPN
  sectors  JUD

org:HKG-court-of-final-appeal Court of Final Appeal
  name     Hong Kong Court of Final Appeal
  country  HKG
  sectors  JUD

org:PHL-office-of-the-ombudsman-of-the-philippines Office of the Ombudsman of the Philippines
  country  PHL
  sectors  JUD

org:IDN-constitutional-court-of-indonesia Mahkamah Konstitusi
  country  IDN
  sectors  JUD

org:MYS-kuala-lumpur-high-court Kuala Lumpur High Court
  country  MYS
  sectors  JUD

org:RUS-basmanny-district-court Basmanny District Court
  name     Basmanny Court
  country  RUS
  sectors  JUD

org:RUS-moscow-city-court Moscow City Court
  country  RUS
  sectors  JUD

org:UKR-high-anti-corruption-court High Anti-Corruption Court
  name     High Anti-Corruption Court of Ukraine
  country  UKR
  sectors  JUD

org:UKR-prosecutor-generals-office-of-ukraine Prosecutor General's Office of Ukraine
  name     Office of the Prosecutor General of Ukraine
  country  UKR
  sectors  JUD

org:TUR-constitutional-court-of-turkey Turkish Constitutional Court
  country  TUR
  sectors  JUD

org:TUR-court-of-cassation-of-turkey Court of Cassation of Turkey
  name     Yargitay; Yargıtay
  country  TUR
  sectors  JUD

org:TUR-council-of-state-of-turkey Council of State of Turkey
  name     Danistay; Danıştay
  country  TUR
  sectors  JUD

org:TUR-council-of-judges-and-prosecutors Council of Judges and Prosecutors
  name     HSK
  country  TUR
  sectors  JUD

org:ISR-supreme-court-of-israel Israeli Supreme Court
  name     Israeli High Court of Justice; High Court of Justice of Israel; Bagatz
  country  ISR
  sectors  JUD

org:EGY-supreme-constitutional-court Supreme Constitutional Court
  name     Supreme Constitutional Court of Egypt
  country  EGY
  sectors  JUD

org:EGY-cairo-criminal-court Cairo Criminal Court
  country  EGY
  sectors  JUD

org:EGY-court-of-cassation-of-egypt Court of Cassation of Egypt
  country  EGY
  sectors  JUD

org:IRN-tehran-revolutionary-court Tehran Revolutionary Court
  name     Revolutionary Court of Tehran
  country  IRN
  sectors  JUD

org:IRQ-federal-supreme-court-of-iraq Federal Supreme Court of Iraq
  name     Iraqi Federal Supreme Court
  country  IRQ
  sectors  JUD

org:IRQ-supreme-judicial-council-of-iraq Supreme Judicial Council of Iraq
  country  IRQ
  sectors  JUD

org:LBN-military-tribunal-of-lebanon Military Tribunal of Lebanon
  country  LBN
  sectors  JUD

org:SAU-specialized-criminal-court Specialized Criminal Court
  name     Specialised Criminal Court
  country  SAU
  sectors  JUD

org:ZAF-supreme-court-of-appeal-of-south-africa Supreme Court of Appeal of South Africa
  country  ZAF
  sectors  JUD

org:ZAF-pretoria-high-court Pretoria High Court
  name     North Gauteng High Court
  country  ZAF
  sectors  JUD

org:NGA-federal-high-court-of-nigeria Federal High Court of Nigeria
  country  NGA
  sectors  JUD

org:SEN-constitutional-council-of-senegal Constitutional Council of Senegal
  country  SEN
  sectors  JUD

org:BRA-superior-court-of-justice-of-brazil Superior Court of Justice of Brazil
  name     Superior Tribunal de Justiça
  country  BRA
  sectors  JUD

org:BRA-federal-prosecutors-office-of-brazil Federal Prosecutor's Office of Brazil
  name     Ministério Público Federal
  country  BRA
  sectors  JUD

org:CHL-constitutional-tribunal-of-chile Constitutional Tribunal of Chile
  country  CHL
  sectors  JUD

org:COL-supreme-court-of-colombia Supreme Court of Justice of Colombia
  country  COL
  sectors  JUD

org:COL-council-of-state-of-colombia Council of State of Colombia
  country  COL
  sectors  JUD

org:COL-attorney-generals-office-of-colombia Attorney General's Office of Colombia
  name     Fiscalía General de la Nación; Fiscalia
  country  COL
  sectors  JUD

org:PER-constitutional-tribunal-of-peru Constitutional Tribunal of Peru
  country  PER
  sectors  JUD

org:BOL-plurinational-constitutional-tribunal Plurinational Constitutional Tribunal
  country  BOL
  sectors  JUD

org:VEN-supreme-tribunal-of-justice Supreme Tribunal of Justice
  name     Supreme Tribunal of Justice of Venezuela
  country  VEN
  sectors  JUD

org:MEX-supreme-court-of-justice-of-the-nation Supreme Court of Justice of the Nation
  country  MEX
  sectors  JUD

org:MEX-attorney-generals-office-of-mexico Attorney General's Office of Mexico
  name     Fiscalía General de la República; Procuraduría General de la República; PGR
  country  MEX
  sectors  JUD

org:MEX-federal-electoral-tribunal-of-mexico Federal Electoral Tribunal of Mexico
  name     Electoral Tribunal of the Federal Judiciary; TEPJF
  country  MEX
  sectors  GOV JUD

org:GTM-supreme-electoral-tribunal-of-guatemala Supreme Electoral Tribunal of Guatemala
  country  GTM
  sectors  GOV JUD

org:HND-supreme-electoral-tribunal-of-honduras Supreme Electoral Tribunal of Honduras
  name     National Electoral Council of Honduras
  country  HND
  sectors  GOV JUD

org:SLV-supreme-electoral-tribunal-of-el-salvador Supreme Electoral Tribunal of El Salvador
  country  SLV
  sectors  GOV JUD

org:NIC-supreme-electoral-council Supreme Electoral Council
  name     Supreme Electoral Council of Nicaragua
  country  NIC
  sectors  GOV JUD

org:GBR-supreme-court-of-the-united-kingdom UK Supreme Court
  name     British Supreme Court
  country  GBR
  sectors  JUD

org:GBR-high-court-of-justice High Court of Justice
  name     High Court in London
  country  GBR
  sectors  JUD

org:GBR-old-bailey Old Bailey
  name     Central Criminal Court of England and Wales
  country  GBR
  sectors  JUD

org:GBR-court-of-appeal-of-england-and-wales Court of Appeal of England and Wales
  country  GBR
  sectors  JUD

org:GBR-scottish-court-of-session Scottish Court of Session
  name     Court of Session
  country  GBR
  sectors  JUD

org:FRA-court-of-cassation-of-france Court of Cassation of France
  name     Cour de cassation
  country  FRA
  sectors  JUD

org:FRA-national-financial-prosecutors-office National Financial Prosecutor's Office
  name     Parquet National Financier; PNF
  country  FRA
  sectors  JUD

org:FRA-national-antiterrorism-prosecutors-office National Antiterrorism Prosecutor's Office
  name     National Anti-Terrorism Prosecutor's Office; PNAT
  country  FRA
  sectors  JUD

org:FRA-paris-prosecutors-office Paris prosecutor's office
  name     Paris Prosecutor's Office
  country  FRA
  sectors  JUD

org:DEU-federal-administrative-court-of-germany Federal Administrative Court of Germany
  name     Bundesverwaltungsgericht
  country  DEU
  sectors  JUD

org:DEU-federal-prosecutors-office-of-germany Federal Prosecutor's Office of Germany
  name     Generalbundesanwalt; Federal Public Prosecutor General
  country  DEU
  sectors  JUD

org:ITA-court-of-cassation-of-italy Court of Cassation of Italy
  name     Corte di Cassazione
  country  ITA
  sectors  JUD

org:ESP-general-council-of-the-judiciary General Council of the Judiciary
  name     Consejo General del Poder Judicial; CGPJ
  country  ESP
  sectors  JUD

org:ESP-national-court-of-spain National Court of Spain
  country  ESP
  sectors  JUD

org:POL-supreme-court-of-poland Polish Supreme Court
  country  POL
  sectors  JUD

org:ROU-constitutional-court-of-romania Romanian Constitutional Court
  country  ROU
  sectors  JUD

org:CZE-constitutional-court-of-the-czech-republic Czech Constitutional Court
  country  CZE
  sectors  JUD

org:BIH-court-of-bosnia-and-herzegovina Court of Bosnia and Herzegovina
  name     State Court of Bosnia
  country  BIH
  sectors  JUD

org:ALB-spak SPAK
  name     Special Anti-Corruption Structure; Special Structure Against Corruption and Organized Crime
  country  ALB
  sectors  JUD

org:GRC-areios-pagos Areios Pagos
  country  GRC
  sectors  JUD

org:NLD-supreme-court-of-the-netherlands Hoge Raad
  country  NLD
  sectors  JUD

org:NLD-hague-district-court Hague District Court
  name     District Court of The Hague
  country  NLD
  sectors  JUD

org:european-public-prosecutors-office European Public Prosecutor's Office
  name     EPPO
  sectors  IGO JUD

org:european-court-of-auditors European Court of Auditors
  sectors  IGO JUD

org:general-court-of-the-european-union General Court of the European Union
  sectors  IGO JUD

org:residual-special-mechanism Residual Special Mechanism
  name     International Residual Mechanism for Criminal Tribunals; IRMCT
  sectors  IGO JUD

org:caribbean-court-of-justice Caribbean Court of Justice
  sectors  IGO JUD

org:east-african-court-of-justice East African Court of Justice
  sectors  IGO JUD

org:ecowas-court-of-justice ECOWAS Court of Justice
  name     ECOWAS Court
  sectors  IGO JUD

org:special-tribunal-for-the-crime-of-aggression Special Tribunal for the Crime of Aggression
  sectors  IGO JUD

org:special-criminal-court-in-the-central-african-republic Special Criminal Court in the Central African Republic
  sectors  IGO JUD

org:USA-united-states-district-court-for-the-southern-district-of-new-york United States District Court for the Southern District of New York
  name     Southern District of New York; SDNY
  country  USA
  sectors  JUD

org:USA-united-states-court-of-appeals-for-the-district-of-columbia-circuit United States Court of Appeals for the District of Columbia Circuit
  name     D.C. Circuit
  country  USA
  sectors  JUD

org:USA-united-states-court-of-international-trade United States Court of International Trade
  name     Court of International Trade
  country  USA
  sectors  JUD

org:USA-second-circuit-court-of-appeals Second Circuit Court of Appeals
  name     U.S. Court of Appeals for the Second Circuit
  country  USA
  sectors  JUD

org:USA-fifth-circuit-court-of-appeals Fifth Circuit Court of Appeals
  name     U.S. Court of Appeals for the Fifth Circuit
  country  USA
  sectors  JUD

org:USA-texas-supreme-court Texas Supreme Court
  country  USA
  sectors  JUD

org:USA-california-supreme-court California Supreme Court
  country  USA
  sectors  JUD

# Election bodies

org:BLR-central-election-commission-of-belarus Central Election Commission of Belarus
  country  BLR
  sectors  GOV

org:GEO-central-election-commission-of-georgia Central Election Commission of Georgia
  country  GEO
  sectors  GOV

org:ARM-central-electoral-commission-of-armenia Central Electoral Commission of Armenia
  country  ARM
  sectors  GOV

org:KAZ-central-election-commission-of-kazakhstan Central Election Commission of Kazakhstan
  country  KAZ
  sectors  GOV

org:TUR-supreme-election-council Supreme Election Council
  name     Supreme Electoral Council of Turkey; YSK
  country  TUR
  sectors  GOV

org:IRQ-independent-high-electoral-commission Independent High Electoral Commission
  name     IHEC
  country  IRQ
  sectors  GOV

org:AFG-independent-election-commission Independent Election Commission
  name     Independent Election Commission of Afghanistan
  country  AFG
  sectors  GOV

org:AFG-electoral-complaints-commission Electoral Complaints Commission
  country  AFG
  sectors  GOV

org:TUN-independent-high-authority-for-elections Independent High Authority for Elections
  name     ISIE
  country  TUN
  sectors  GOV

org:LBY-high-national-elections-commission High National Elections Commission
  name     HNEC
  country  LBY
  sectors  GOV

org:EGY-national-election-authority National Election Authority
  country  EGY
  sectors  GOV

org:PSE-central-elections-commission Central Elections Commission
  name     Palestinian Central Elections Commission
  country  PSE
  sectors  GOV

org:BGD-bangladesh-election-commission Bangladesh Election Commission
  name     Election Commission of Bangladesh
  country  BGD
  sectors  GOV

org:NPL-election-commission-of-nepal Election Commission of Nepal
  country  NPL
  sectors  GOV

org:LKA-election-commission-of-sri-lanka Election Commission of Sri Lanka
  country  LKA
  sectors  GOV

org:MMR-union-election-commission Union Election Commission
  country  MMR
  sectors  GOV

org:MYS-election-commission-of-malaysia Election Commission of Malaysia
  country  MYS
  sectors  GOV

org:THA-election-commission-of-thailand Election Commission of Thailand
  country  THA
  sectors  GOV

org:IDN-general-elections-commission General Elections Commission
  name     KPU; Komisi Pemilihan Umum
  country  IDN
  sectors  GOV

org:AUS-australian-electoral-commission Australian Electoral Commission
  country  AUS
  sectors  GOV

org:GHA-electoral-commission-of-ghana Electoral Commission of Ghana
  country  GHA
  sectors  GOV

org:UGA-electoral-commission-of-uganda Electoral Commission of Uganda
  country  UGA
  sectors  GOV

org:COD-independent-national-electoral-commission-of-congo Independent National Electoral Commission of Congo
  name     CENI
  country  COD
  sectors  GOV

org:MOZ-national-elections-commission-of-mozambique National Elections Commission of Mozambique
  country  MOZ
  sectors  GOV

org:MWI-malawi-electoral-commission Malawi Electoral Commission
  country  MWI
  sectors  GOV

org:ZMB-electoral-commission-of-zambia Electoral Commission of Zambia
  country  ZMB
  sectors  GOV

org:TZA-national-electoral-commission-of-tanzania National Electoral Commission of Tanzania
  country  TZA
  sectors  GOV

org:ZAF-electoral-commission-of-south-africa Electoral Commission of South Africa
  country  ZAF
  sectors  GOV

org:CIV-independent-electoral-commission-of-ivory-coast Independent Electoral Commission of Ivory Coast
  country  CIV
  sectors  GOV

org:KOS-central-election-commission-of-kosovo Central Election Commission of Kosovo
  country  KOS
  sectors  GOV

org:ALB-central-election-commission-of-albania Central Election Commission of Albania
  country  ALB
  sectors  GOV

org:MDA-central-electoral-commission-of-moldova Central Electoral Commission of Moldova
  country  MDA
  sectors  GOV

org:BOL-supreme-electoral-tribunal Supreme Electoral Tribunal
  country  BOL
  sectors  GOV

org:DOM-central-electoral-board Central Electoral Board
  country  DOM
  sectors  GOV

org:PER-national-jury-of-elections National Jury of Elections
  name     Jurado Nacional de Elecciones; JNE
  country  PER
  sectors  GOV

org:COL-national-electoral-council-of-colombia National Electoral Council of Colombia
  country  COL
  sectors  GOV

org:COL-national-civil-registry National Civil Registry
  country  COL
  sectors  GOV

# Agencies of states

org:USA-department-of-health-and-human-services Department of Health and Human Services
  name     U.S. Department of Health and Human Services; HHS
  country  USA
  sectors  GOV

org:USA-department-of-housing-and-urban-development Department of Housing and Urban Development
  name     HUD
  country  USA
  sectors  GOV

org:USA-department-of-the-interior Department of the Interior
  name     U.S. Department of the Interior; Interior Department
  country  USA
  sectors  GOV

org:USA-department-of-labor Department of Labor
  name     U.S. Department of Labor; Labor Department
  country  USA
  sectors  GOV

org:USA-department-of-transportation Department of Transportation
  name     U.S. Department of Transportation
  country  USA
  sectors  GOV

org:USA-department-of-education Department of Education
  name     U.S. Department of Education
  country  USA
  sectors  GOV

org:USA-department-of-veterans-affairs Department of Veterans Affairs
  name     Veterans Affairs Department; Veterans Administration
  country  USA
  sectors  GOV

org:USA-department-of-energy Department of Energy
  name     Energy Department
  country  USA
  sectors  GOV

org:USA-department-of-commerce Department of Commerce
  name     US Commerce Department; U.S. Commerce Department
  country  USA
  sectors  GOV

org:USA-department-of-agriculture Department of Agriculture
  name     Agriculture Department; USDA
  country  USA
  sectors  GOV

org:USA-bureau-of-industry-and-security Bureau of Industry and Security
  country  USA
  sectors  GOV

org:USA-office-of-the-united-states-trade-representative Office of the United States Trade Representative
  name     Office of the U.S. Trade Representative; USTR
  country  USA
  sectors  GOV

org:USA-office-of-management-and-budget Office of Management and Budget
  name     OMB
  country  USA
  sectors  GOV

org:USA-council-of-economic-advisers Council of Economic Advisers
  country  USA
  sectors  GOV

org:USA-national-economic-council National Economic Council
  country  USA
  sectors  GOV

org:USA-domestic-policy-council Domestic Policy Council
  country  USA
  sectors  GOV

org:USA-government-accountability-office Government Accountability Office
  country  USA
  sectors  GOV

org:USA-general-services-administration General Services Administration
  name     GSA
  country  USA
  sectors  GOV

org:USA-social-security-administration Social Security Administration
  country  USA
  sectors  GOV

org:USA-small-business-administration Small Business Administration
  country  USA
  sectors  GOV

org:USA-u-s-citizenship-and-immigration-services U.S. Citizenship and Immigration Services
  name     Citizenship and Immigration Services; USCIS
  country  USA
  sectors  GOV

org:USA-cybersecurity-and-infrastructure-security-agency Cybersecurity and Infrastructure Security Agency
  name     CISA
  country  USA
  sectors  GOV

org:USA-bureau-of-labor-statistics Bureau of Labor Statistics
  country  USA
  sectors  GOV

org:USA-census-bureau Census Bureau
  name     U.S. Census Bureau
  country  USA
  sectors  GOV

org:USA-bureau-of-land-management Bureau of Land Management
  country  USA
  sectors  GOV

org:USA-bureau-of-indian-affairs Bureau of Indian Affairs
  country  USA
  sectors  GOV

org:USA-national-park-service National Park Service
  country  USA
  sectors  GOV

org:USA-u-s-forest-service U.S. Forest Service
  name     US Forest Service
  country  USA
  sectors  GOV

org:USA-army-corps-of-engineers Army Corps of Engineers
  name     U.S. Army Corps of Engineers; US Army Corps of Engineers
  country  USA
  sectors  GOV

org:USA-national-science-foundation National Science Foundation
  country  USA
  sectors  GOV

org:USA-national-highway-traffic-safety-administration National Highway Traffic Safety Administration
  name     NHTSA
  country  USA
  sectors  GOV

org:USA-federal-railroad-administration Federal Railroad Administration
  country  USA
  sectors  GOV

org:USA-occupational-safety-and-health-administration Occupational Safety and Health Administration
  name     OSHA
  country  USA
  sectors  GOV

org:USA-equal-employment-opportunity-commission Equal Employment Opportunity Commission
  name     EEOC
  country  USA
  sectors  GOV

org:USA-peace-corps Peace Corps
  country  USA
  sectors  GOV

org:USA-millennium-challenge-corporation Millennium Challenge Corporation
  country  USA
  sectors  GOV

org:USA-u-s-agency-for-global-media U.S. Agency for Global Media
  name     Broadcasting Board of Governors
  country  USA
  sectors  GOV

org:USA-u-s-commission-on-international-religious-freedom U.S. Commission on International Religious Freedom
  name     USCIRF
  country  USA
  sectors  GOV

org:USA-energy-information-administration Energy Information Administration
  name     EIA
  country  USA
  sectors  GOV

org:USA-national-nuclear-security-administration National Nuclear Security Administration
  name     NNSA
  country  USA
  sectors  GOV

org:USA-lawrence-livermore-national-laboratory Lawrence Livermore National Laboratory
  country  USA
  sectors  GOV

org:USA-los-alamos-national-laboratory Los Alamos National Laboratory
  country  USA
  sectors  GOV

org:USA-oak-ridge-national-laboratory Oak Ridge National Laboratory
  country  USA
  sectors  GOV

org:USA-jet-propulsion-laboratory Jet Propulsion Laboratory
  country  USA
  sectors  GOV

org:USA-federal-energy-regulatory-commission Federal Energy Regulatory Commission
  name     FERC
  country  USA
  sectors  GOV

org:USA-missile-defense-agency Missile Defense Agency
  country  USA
  sectors  GOV

org:USA-defense-advanced-research-projects-agency Defense Advanced Research Projects Agency
  name     DARPA
  country  USA
  sectors  GOV

org:USA-defense-security-cooperation-agency Defense Security Cooperation Agency
  name     DSCA
  country  USA
  sectors  GOV

org:USA-defense-threat-reduction-agency Defense Threat Reduction Agency
  country  USA
  sectors  GOV

org:USA-amtrak Amtrak
  country  USA
  sectors  GOV

org:USA-port-authority-of-new-york-and-new-jersey Port Authority of New York and New Jersey
  country  USA
  sectors  GOV

org:USA-texas-department-of-public-safety Texas Department of Public Safety
  country  USA
  sectors  GOV

org:USA-9-11-commission 9/11 Commission
  country  USA
  sectors  GOV

org:USA-warren-commission Warren Commission
  country  USA
  sectors  GOV

org:USA-congressional-research-service Congressional Research Service
  country  USA
  sectors  GOV

org:USA-library-of-congress Library of Congress
  country  USA
  sectors  GOV

org:USA-smithsonian-institution Smithsonian Institution
  name     Smithsonian
  country  USA
  sectors  GOV

org:USA-national-archives National Archives
  name     National Archives and Records Administration
  country  USA
  sectors  GOV

org:GBR-uk-home-office UK Home Office
  name     British Home Office
  country  GBR
  sectors  GOV

org:GBR-cabinet-office Cabinet Office
  country  GBR
  sectors  GOV

org:GBR-department-for-international-development Department for International Development
  name     DFID
  country  GBR
  sectors  GOV

org:GBR-department-of-health-and-social-care Department of Health and Social Care
  country  GBR
  sectors  GOV

org:GBR-department-for-education Department for Education
  country  GBR
  sectors  GOV

org:GBR-department-for-transport Department for Transport
  country  GBR
  sectors  GOV

org:GBR-department-for-work-and-pensions Department for Work and Pensions
  country  GBR
  sectors  GOV

org:GBR-department-for-environment-food-and-rural-affairs Department for Environment, Food and Rural Affairs
  name     DEFRA; Defra
  country  GBR
  sectors  GOV

org:GBR-ministry-of-justice-of-the-united-kingdom UK Ministry of Justice
  country  GBR
  sectors  GOV

org:GBR-hm-revenue-and-customs HM Revenue and Customs
  name     HMRC
  country  GBR
  sectors  GOV

org:GBR-uk-health-security-agency UK Health Security Agency
  name     Public Health England
  country  GBR
  sectors  GOV

org:GBR-office-for-budget-responsibility Office for Budget Responsibility
  country  GBR
  sectors  GOV

org:GBR-ofcom Ofcom
  country  GBR
  sectors  GOV

org:GBR-ofgem Ofgem
  country  GBR
  sectors  GOV

org:GBR-competition-and-markets-authority Competition and Markets Authority
  country  GBR
  sectors  GOV

org:GBR-environment-agency Environment Agency
  country  GBR
  sectors  GOV

org:GBR-met-office Met Office
  country  GBR
  sectors  GOV

org:GBR-national-cyber-security-centre National Cyber Security Centre
  country  GBR
  sectors  GOV

org:GBR-independent-office-for-police-conduct Independent Office for Police Conduct
  country  GBR
  sectors  GOV

org:GBR-health-and-safety-executive Health and Safety Executive
  country  GBR
  sectors  GOV

org:GBR-air-accidents-investigation-branch Air Accidents Investigation Branch
  name     AAIB
  country  GBR
  sectors  GOV

org:GBR-maritime-and-coastguard-agency Maritime and Coastguard Agency
  country  GBR
  sectors  GOV

org:GBR-united-kingdom-maritime-trade-operations United Kingdom Maritime Trade Operations
  name     UK Maritime Trade Operations; UKMTO
  country  GBR
  sectors  GOV

org:GBR-medicines-and-healthcare-products-regulatory-agency Medicines and Healthcare products Regulatory Agency
  name     MHRA
  country  GBR
  sectors  GOV

org:GBR-charity-commission Charity Commission
  country  GBR
  sectors  GOV

org:GBR-kensington-palace Kensington Palace
  country  GBR
  sectors  GOV

org:GBR-crown-estate Crown Estate
  country  GBR
  sectors  GOV

org:GBR-british-council British Council
  country  GBR
  sectors  GOV

org:GBR-northern-ireland-office Northern Ireland Office
  country  GBR
  sectors  GOV

org:CAN-department-of-national-defence Department of National Defence
  name     Canadian Department of National Defence
  country  CAN
  sectors  GOV

org:CAN-immigration-refugees-and-citizenship-canada Immigration, Refugees and Citizenship Canada
  country  CAN
  sectors  GOV

org:CAN-health-canada Health Canada
  country  CAN
  sectors  GOV

org:CAN-statistics-canada Statistics Canada
  country  CAN
  sectors  GOV

org:CAN-transport-canada Transport Canada
  country  CAN
  sectors  GOV

org:CAN-environment-canada Environment Canada
  name     Environment and Climate Change Canada
  country  CAN
  sectors  GOV

org:CAN-elections-canada Elections Canada
  country  CAN
  sectors  GOV

org:CAN-privy-council-office-of-canada Privy Council Office of Canada
  country  CAN
  sectors  GOV

org:AUS-department-of-foreign-affairs-and-trade Department of Foreign Affairs and Trade
  name     DFAT
  country  AUS
  sectors  GOV

org:AUS-department-of-home-affairs Department of Home Affairs
  country  AUS
  sectors  GOV

org:AUS-australian-bureau-of-statistics Australian Bureau of Statistics
  country  AUS
  sectors  GOV

org:AUS-australian-competition-and-consumer-commission Australian Competition and Consumer Commission
  name     ACCC
  country  AUS
  sectors  GOV

org:AUS-australian-securities-and-investments-commission Australian Securities and Investments Commission
  name     ASIC
  country  AUS
  sectors  GOV

org:AUS-australian-maritime-safety-authority Australian Maritime Safety Authority
  name     AMSA
  country  AUS
  sectors  GOV

org:AUS-australian-transport-safety-bureau Australian Transport Safety Bureau
  country  AUS
  sectors  GOV

org:AUS-bureau-of-meteorology Bureau of Meteorology
  country  AUS
  sectors  GOV

org:AUS-csiro CSIRO
  name     Commonwealth Scientific and Industrial Research Organisation
  country  AUS
  sectors  GOV

org:AUS-australian-human-rights-commission Australian Human Rights Commission
  country  AUS
  sectors  GOV

org:AUS-esafety-commissioner eSafety Commissioner
  country  AUS
  sectors  GOV

org:NZL-gns-science GNS Science
  country  NZL
  sectors  GOV

org:NZL-civil-aviation-authority-of-new-zealand Civil Aviation Authority of New Zealand
  country  NZL
  sectors  GOV

org:NZL-government-communications-security-bureau Government Communications Security Bureau
  name     GCSB
  country  NZL
  sectors  GOV

org:FRA-quai-dorsay-foreign-ministry Quai d'Orsay foreign ministry
  name     Ministry for Europe and Foreign Affairs
  country  FRA
  sectors  GOV

org:FRA-agence-nationale-de-securite-du-medicament Agence nationale de sécurité du médicament
  country  FRA
  sectors  GOV

org:FRA-autorite-de-surete-nucleaire Autorité de sûreté nucléaire
  name     French nuclear safety authority
  country  FRA
  sectors  GOV

org:FRA-tracfin Tracfin
  country  FRA
  sectors  GOV

org:FRA-viginum Viginum
  country  FRA
  sectors  GOV

org:FRA-agence-francaise-de-developpement Agence française de développement
  name     French Development Agency
  country  FRA
  sectors  GOV

org:FRA-caisse-des-depots Caisse des Dépôts
  country  FRA
  sectors  GOV

org:FRA-cour-des-comptes Cour des comptes
  name     Court of Auditors of France
  country  FRA
  sectors  GOV

org:FRA-insee INSEE
  name     Insee
  country  FRA
  sectors  GOV

org:FRA-bureau-of-enquiry-and-analysis-for-civil-aviation-safety Bureau of Enquiry and Analysis for Civil Aviation Safety
  country  FRA
  sectors  GOV

org:FRA-commissariat-a-lenergie-atomique Commissariat à l'énergie atomique
  name     French Atomic Energy Commission
  country  FRA
  sectors  GOV

org:DEU-federal-foreign-office Federal Foreign Office
  name     German Foreign Office; Auswärtiges Amt
  country  DEU
  sectors  GOV

org:DEU-federal-office-for-migration-and-refugees Federal Office for Migration and Refugees
  name     BAMF
  country  DEU
  sectors  GOV

org:DEU-federal-statistical-office Federal Statistical Office
  name     Destatis
  country  DEU
  sectors  GOV

org:DEU-federal-cartel-office Federal Cartel Office
  name     Bundeskartellamt
  country  DEU
  sectors  GOV

org:DEU-federal-office-for-information-security Federal Office for Information Security
  country  DEU
  sectors  GOV

org:DEU-paul-ehrlich-institute Paul Ehrlich Institute
  country  DEU
  sectors  GOV

org:DEU-giz GIZ
  name     Deutsche Gesellschaft für Internationale Zusammenarbeit
  country  DEU
  sectors  GOV

org:DEU-kfw KfW
  country  DEU
  sectors  GOV

org:DEU-treuhandanstalt Treuhandanstalt
  name     Treuhand
  country  DEU
  sectors  GOV

org:DEU-technisches-hilfswerk Technisches Hilfswerk
  name     THW
  country  DEU
  sectors  GOV

org:ITA-protezione-civile Protezione Civile
  name     Civil Protection Department; Italian Civil Protection
  country  ITA
  sectors  GOV

org:ITA-enac ENAC
  country  ITA
  sectors  GOV

org:ITA-istat Istat
  country  ITA
  sectors  GOV

org:ESP-national-statistics-institute-of-spain National Statistics Institute of Spain
  country  ESP
  sectors  GOV

org:ESP-salvamento-maritimo Salvamento Marítimo
  name     Salvamento Maritimo
  country  ESP
  sectors  GOV

org:ESP-national-securities-market-commission National Securities Market Commission
  name     CNMV
  country  ESP
  sectors  GOV

org:GRC-hellenic-statistical-authority Hellenic Statistical Authority
  name     ELSTAT
  country  GRC
  sectors  GOV

org:PRT-national-civil-protection-authority-of-portugal National Civil Protection Authority of Portugal
  country  PRT
  sectors  GOV

org:NLD-rijkswaterstaat Rijkswaterstaat
  country  NLD
  sectors  GOV

org:NLD-rivm RIVM
  country  NLD
  sectors  GOV

org:NLD-national-coordinator-for-security-and-counterterrorism National Coordinator for Security and Counterterrorism
  name     NCTV
  country  NLD
  sectors  GOV

org:BEL-coordination-unit-for-threat-analysis Coordination Unit for Threat Analysis
  name     OCAM
  country  BEL
  sectors  GOV

org:CHE-federal-department-of-foreign-affairs Federal Department of Foreign Affairs
  name     Swiss Federal Department of Foreign Affairs; FDFA
  country  CHE
  sectors  GOV

org:CHE-state-secretariat-for-economic-affairs State Secretariat for Economic Affairs
  name     SECO
  country  CHE
  sectors  GOV

org:CHE-finma FINMA
  name     Swiss Financial Market Supervisory Authority
  country  CHE
  sectors  GOV

org:SWE-swedish-civil-contingencies-agency Swedish Civil Contingencies Agency
  country  SWE
  sectors  GOV

org:SWE-swedish-defence-research-agency Swedish Defence Research Agency
  country  SWE
  sectors  GOV

org:SWE-sida SIDA
  name     Swedish International Development Cooperation Agency
  country  SWE
  sectors  GOV

org:NOR-norwegian-directorate-of-immigration Norwegian Directorate of Immigration
  country  NOR
  sectors  GOV

org:NOR-norwegian-agency-for-development-cooperation Norwegian Agency for Development Cooperation
  country  NOR
  sectors  GOV

org:NOR-norges-bank-investment-management Norges Bank Investment Management
  name     Government Pension Fund of Norway; Government Pension Fund Global
  country  NOR
  sectors  GOV

org:DNK-danish-immigration-service Danish Immigration Service
  country  DNK
  sectors  GOV

org:DNK-statens-serum-institut Statens Serum Institut
  country  DNK
  sectors  GOV

org:FIN-finnish-institute-for-health-and-welfare Finnish Institute for Health and Welfare
  country  FIN
  sectors  GOV

org:POL-polish-foreign-ministry Polish Foreign Ministry
  country  POL
  sectors  GOV

org:POL-supreme-audit-office-of-poland Supreme Audit Office of Poland
  country  POL
  sectors  GOV

org:POL-government-security-centre Government Security Centre
  country  POL
  sectors  GOV

org:HUN-sovereignty-protection-office Sovereignty Protection Office
  country  HUN
  sectors  GOV

org:HUN-carmelite-monastery Carmelite Monastery
  country  HUN
  sectors  GOV

org:CZE-national-cyber-and-information-security-agency National Cyber and Information Security Agency
  name     NUKIB
  country  CZE
  sectors  GOV

org:CZE-national-centre-against-organised-crime National Centre against Organised Crime
  country  CZE
  sectors  GOV

org:RUS-federal-customs-service Federal Customs Service
  name     Russian Federal Customs Service
  country  RUS
  sectors  GOV

org:RUS-interstate-aviation-committee Interstate Aviation Committee
  country  RUS
  sectors  GOV

org:RUS-rosstat Rosstat
  name     Federal State Statistics Service
  country  RUS
  sectors  GOV

org:RUS-rosprirodnadzor Rosprirodnadzor
  country  RUS
  sectors  GOV

org:RUS-rostourism Rostourism
  country  RUS
  sectors  GOV

org:RUS-rossotrudnichestvo Rossotrudnichestvo
  country  RUS
  sectors  GOV

org:RUS-emercom EMERCOM
  name     Ministry for Emergency Situations
  country  RUS
  sectors  GOV

org:RUS-presidential-administration-of-russia Presidential Administration of Russia
  name     Russian Presidential Administration
  country  RUS
  sectors  GOV

org:RUS-public-chamber Public Chamber
  name     Civic Chamber of Russia
  country  RUS
  sectors  GOV

org:RUS-russian-foreign-ministry Russian Foreign Ministry
  country  RUS
  sectors  GOV

org:RUS-russian-defence-ministry Russian Defence Ministry
  name     Russian Defense Ministry
  country  RUS
  sectors  GOV

org:UKR-state-bureau-of-investigation-of-ukraine State Bureau of Investigation of Ukraine
  name     DBR
  country  UKR
  sectors  GOV

org:UKR-national-agency-on-corruption-prevention National Agency on Corruption Prevention
  name     NACP; NAZK
  country  UKR
  sectors  GOV

org:UKR-state-property-fund-of-ukraine State Property Fund of Ukraine
  country  UKR
  sectors  GOV

org:UKR-ukrzaliznytsia Ukrzaliznytsia
  name     Ukrainian Railways
  country  UKR
  sectors  GOV

org:UKR-office-of-the-president-of-ukraine Office of the President of Ukraine
  country  UKR
  sectors  GOV

org:UKR-cabinet-of-ministers-of-ukraine Cabinet of Ministers of Ukraine
  country  UKR
  sectors  GOV

org:BLR-state-border-committee State Border Committee
  name     State Border Committee of Belarus
  country  BLR
  sectors  GOV

org:BLR-investigative-committee-of-belarus Investigative Committee of Belarus
  country  BLR
  sectors  GOV

org:GEO-georgian-public-broadcaster Georgian Public Broadcaster
  country  GEO
  sectors  GOV

org:AZE-ministry-of-defence-of-azerbaijan Defense Ministry of Azerbaijan
  name     Azerbaijani Defence Ministry; Azerbaijani Defense Ministry
  country  AZE
  sectors  GOV

org:KAZ-samruk-kazyna Samruk-Kazyna
  country  KAZ
  sectors  GOV

org:KAZ-samruk-energy Samruk Energy
  country  KAZ
  sectors  GOV

org:CHN-ministry-of-commerce-of-china Chinese Ministry of Commerce
  name     Chinese Commerce Ministry; MOFCOM
  country  CHN
  sectors  GOV

org:CHN-ministry-of-foreign-affairs-of-china Chinese Foreign Ministry
  name     Chinese Ministry of Foreign Affairs
  country  CHN
  sectors  GOV

org:CHN-ministry-of-national-defense-of-china Chinese Defence Ministry
  name     Chinese Defense Ministry; Chinese Ministry of National Defense
  country  CHN
  sectors  GOV

org:CHN-ministry-of-industry-and-information-technology Ministry of Industry and Information Technology
  name     MIIT
  country  CHN
  sectors  GOV

org:CHN-state-administration-for-market-regulation State Administration for Market Regulation
  name     SAMR
  country  CHN
  sectors  GOV

org:CHN-national-bureau-of-statistics National Bureau of Statistics
  name     National Bureau of Statistics of China
  country  CHN
  sectors  GOV

org:CHN-general-administration-of-customs General Administration of Customs
  country  CHN
  sectors  GOV

org:CHN-state-oceanic-administration State Oceanic Administration
  country  CHN
  sectors  GOV

org:CHN-maritime-safety-administration-of-china Maritime Safety Administration of China
  country  CHN
  sectors  GOV

org:CHN-china-national-space-administration China National Space Administration
  name     CNSA
  country  CHN
  sectors  GOV

org:CHN-china-earthquake-administration China Earthquake Administration
  country  CHN
  sectors  GOV

org:CHN-china-food-and-drug-administration China Food and Drug Administration
  name     National Medical Products Administration
  country  CHN
  sectors  GOV

org:CHN-chinese-center-for-disease-control-and-prevention Chinese Center for Disease Control and Prevention
  name     Chinese CDC
  country  CHN
  sectors  GOV

org:CHN-state-owned-assets-supervision-and-administration-commission State-owned Assets Supervision and Administration Commission
  name     SASAC
  country  CHN
  sectors  GOV

org:CHN-china-banking-regulatory-commission China Banking Regulatory Commission
  name     China Banking and Insurance Regulatory Commission
  country  CHN
  sectors  GOV

org:CHN-chinese-academy-of-sciences Chinese Academy of Sciences
  country  CHN
  sectors  GOV

org:CHN-chinese-academy-of-social-sciences Chinese Academy of Social Sciences
  country  CHN
  sectors  GOV

org:CHN-international-liaison-department International Liaison Department
  name     International Department of the CPC Central Committee
  country  CHN
  sectors  GOV

org:CHN-propaganda-department Propaganda Department
  name     Central Propaganda Department; Publicity Department
  country  CHN
  sectors  GOV

org:CHN-organization-department-of-the-chinese-communist-party Organization Department of the Chinese Communist Party
  country  CHN
  sectors  GOV

org:CHN-hong-kong-and-macau-affairs-office Hong Kong and Macau Affairs Office
  name     Hong Kong and Macao Affairs Office
  country  CHN
  sectors  GOV

org:HKG-liaison-office-of-hong-kong Liaison Office of Hong Kong
  name     Hong Kong Liaison Office; Liaison Office of the Central People's Government
  country  HKG
  sectors  GOV

org:HKG-office-for-safeguarding-national-security Office for Safeguarding National Security
  country  HKG
  sectors  GOV

org:HKG-hong-kong-legislative-council Hong Kong Legislative Council
  country  HKG
  sectors  GOV

org:TWN-ministry-of-foreign-affairs-of-taiwan Taiwanese Foreign Ministry
  name     Taiwan's Ministry of Foreign Affairs
  country  TWN
  sectors  GOV

org:TWN-taiwans-ministry-of-national-defense Taiwan's Ministry of National Defense
  country  TWN
  sectors  GOV

org:TWN-national-security-bureau National Security Bureau
  country  TWN
  sectors  GOV

org:TWN-american-institute-in-taiwan American Institute in Taiwan
  name     AIT
  country  TWN
  sectors  GOV

org:TWN-taipei-economic-and-cultural-representative-office Taipei Economic and Cultural Representative Office
  country  TWN
  sectors  GOV

org:JPN-ministry-of-economy-trade-and-industry Ministry of Economy, Trade and Industry
  name     METI
  country  JPN
  sectors  GOV

org:JPN-ministry-of-foreign-affairs-of-japan Japanese Foreign Ministry
  country  JPN
  sectors  GOV

org:JPN-financial-services-agency Financial Services Agency
  country  JPN
  sectors  GOV

org:JPN-japan-bank-for-international-cooperation Japan Bank for International Cooperation
  name     JBIC
  country  JPN
  sectors  GOV

org:JPN-japan-international-cooperation-agency Japan International Cooperation Agency
  name     JICA
  country  JPN
  sectors  GOV

org:JPN-japan-fair-trade-commission Japan Fair Trade Commission
  country  JPN
  sectors  GOV

org:JPN-nuclear-and-industrial-safety-agency Nuclear and Industrial Safety Agency
  country  JPN
  sectors  GOV

org:JPN-fire-and-disaster-management-agency Fire and Disaster Management Agency
  country  JPN
  sectors  GOV

org:JPN-fisheries-agency-of-japan Fisheries Agency of Japan
  country  JPN
  sectors  GOV

org:JPN-public-security-intelligence-agency Public Security Intelligence Agency
  country  JPN
  sectors  GOV

org:KOR-ministry-of-national-defense-of-south-korea South Korean Defence Ministry
  name     South Korean Defense Ministry
  country  KOR
  sectors  GOV

org:KOR-financial-services-commission Financial Services Commission
  name     FSC
  country  KOR
  sectors  GOV

org:KOR-fair-trade-commission Fair Trade Commission
  name     Korea Fair Trade Commission
  country  KOR
  sectors  GOV

org:KOR-korea-disease-control-and-prevention-agency Korea Disease Control and Prevention Agency
  name     KDCA
  country  KOR
  sectors  GOV

org:KOR-korea-meteorological-administration Korea Meteorological Administration
  country  KOR
  sectors  GOV

org:KOR-national-human-rights-commission-of-korea National Human Rights Commission of Korea
  country  KOR
  sectors  GOV

org:KOR-truth-and-reconciliation-commission-of-korea Truth and Reconciliation Commission of Korea
  country  KOR
  sectors  GOV

org:KOR-defense-acquisition-program-administration Defense Acquisition Program Administration
  name     DAPA
  country  KOR
  sectors  GOV

org:KOR-agency-for-defense-development Agency for Defense Development
  country  KOR
  sectors  GOV

org:KOR-national-forensic-service National Forensic Service
  country  KOR
  sectors  GOV

org:PRK-ministry-of-foreign-affairs-of-north-korea North Korean Foreign Ministry
  country  PRK
  sectors  GOV

org:PRK-national-aerospace-technology-administration National Aerospace Technology Administration
  name     NATA; National Aerospace Development Administration
  country  PRK
  sectors  GOV

org:PRK-academy-of-national-defence-science Academy of National Defence Science
  name     Academy of Defence Science
  country  PRK
  sectors  GOV

org:PRK-korea-mining-development-trading-corporation Korea Mining Development Trading Corporation
  name     KOMID
  country  PRK
  sectors  GOV

org:PRK-yongbyon-nuclear-scientific-research-center Yongbyon Nuclear Scientific Research Center
  country  PRK
  sectors  GOV

org:IND-indian-ministry-of-external-affairs Indian Ministry of External Affairs
  name     MEA
  country  IND
  sectors  GOV

org:IND-indian-home-ministry Indian Home Ministry
  name     Union Home Ministry
  country  IND
  sectors  GOV

org:IND-directorate-general-of-civil-aviation Directorate General of Civil Aviation
  name     DGCA
  country  IND
  sectors  GOV

org:IND-directorate-of-revenue-intelligence Directorate of Revenue Intelligence
  name     DRI
  country  IND
  sectors  GOV

org:IND-national-disaster-response-force National Disaster Response Force
  name     NDRF
  country  IND
  sectors  GOV

org:IND-national-disaster-management-authority National Disaster Management Authority
  country  IND
  sectors  GOV

org:IND-defence-research-and-development-organisation Defence Research and Development Organisation
  name     DRDO
  country  IND
  sectors  GOV

org:IND-bhabha-atomic-research-centre Bhabha Atomic Research Centre
  country  IND
  sectors  GOV

org:IND-department-of-atomic-energy-of-india Department of Atomic Energy of India
  country  IND
  sectors  GOV

org:IND-archaeological-survey-of-india Archaeological Survey of India
  country  IND
  sectors  GOV

org:IND-india-meteorological-department India Meteorological Department
  name     IMD
  country  IND
  sectors  GOV

org:IND-indian-council-of-medical-research Indian Council of Medical Research
  name     ICMR
  country  IND
  sectors  GOV

org:IND-unique-identification-authority-of-india Unique Identification Authority of India
  name     UIDAI
  country  IND
  sectors  GOV

org:IND-comptroller-and-auditor-general Comptroller and Auditor General
  name     CAG
  country  IND
  sectors  GOV

org:IND-intelligence-bureau Intelligence Bureau
  name     Intelligence Bureau of India
  country  IND
  sectors  GOV

org:IND-prime-ministers-office-of-india Prime Minister's Office of India
  country  IND
  sectors  GOV

org:IND-central-board-of-film-certification Central Board of Film Certification
  country  IND
  sectors  GOV

org:IND-national-human-rights-commission-of-india National Human Rights Commission of India
  country  IND
  sectors  GOV

org:IND-press-council-of-india Press Council of India
  country  IND
  sectors  GOV

org:IND-brihanmumbai-municipal-corporation Brihanmumbai Municipal Corporation
  name     BMC
  country  IND
  sectors  GOV

org:PAK-national-disaster-management-authority-of-pakistan National Disaster Management Authority of Pakistan
  name     NDMA
  country  PAK
  sectors  GOV

org:PAK-national-command-authority National Command Authority
  name     National Command Authority of Pakistan
  country  PAK
  sectors  GOV

org:PAK-strategic-plans-division Strategic Plans Division
  country  PAK
  sectors  GOV

org:PAK-council-of-islamic-ideology Council of Islamic Ideology
  country  PAK
  sectors  GOV

org:PAK-pakistan-atomic-energy-commission Pakistan Atomic Energy Commission
  country  PAK
  sectors  GOV

org:PAK-civil-aviation-authority-of-pakistan Civil Aviation Authority of Pakistan
  name     Pakistan Civil Aviation Authority
  country  PAK
  sectors  GOV

org:PAK-federal-board-of-revenue Federal Board of Revenue
  country  PAK
  sectors  GOV

org:PAK-special-investment-facilitation-council Special Investment Facilitation Council
  country  PAK
  sectors  GOV

org:BGD-anti-corruption-commission-of-bangladesh Anti-Corruption Commission of Bangladesh
  country  BGD
  sectors  GOV

org:BGD-bangladesh-telecommunication-regulatory-commission Bangladesh Telecommunication Regulatory Commission
  country  BGD
  sectors  GOV

org:AFG-ministry-of-interior-of-afghanistan Afghan Interior Ministry
  name     Afghan Ministry of Interior
  country  AFG
  sectors  GOV

org:AFG-ministry-of-defense-of-afghanistan Afghan Defence Ministry
  name     Afghan Defense Ministry
  country  AFG
  sectors  GOV

org:IDN-national-disaster-mitigation-agency National Disaster Mitigation Agency
  name     BNPB; National Disaster Management Agency of Indonesia
  country  IDN
  sectors  GOV

org:IDN-basarnas Basarnas
  name     National Search and Rescue Agency
  country  IDN
  sectors  GOV

org:IDN-bmkg BMKG
  name     Meteorology, Climatology and Geophysical Agency
  country  IDN
  sectors  GOV

org:IDN-national-counter-terrorism-agency National Counter Terrorism Agency
  name     BNPT
  country  IDN
  sectors  GOV

org:IDN-national-transportation-safety-committee National Transportation Safety Committee
  name     KNKT
  country  IDN
  sectors  GOV

org:IDN-financial-services-authority-of-indonesia Financial Services Authority of Indonesia
  name     OJK
  country  IDN
  sectors  GOV

org:IDN-danantara Danantara
  country  IDN
  sectors  GOV

org:PHL-phivolcs PHIVOLCS
  name     Phivolcs; Philippine Institute of Volcanology and Seismology
  country  PHL
  sectors  GOV

org:PHL-pagasa PAGASA
  name     Philippine Atmospheric, Geophysical and Astronomical Services Administration
  country  PHL
  sectors  GOV

org:PHL-national-disaster-risk-reduction-and-management-council National Disaster Risk Reduction and Management Council
  name     NDRRMC
  country  PHL
  sectors  GOV

org:PHL-philippine-department-of-foreign-affairs Philippine Department of Foreign Affairs
  name     DFA
  country  PHL
  sectors  GOV

org:PHL-department-of-national-defense Department of National Defense
  name     Philippine Department of National Defense
  country  PHL
  sectors  GOV

org:PHL-malacanang-palace Malacañang Palace
  country  PHL
  sectors  GOV

org:PHL-national-bureau-of-investigation National Bureau of Investigation
  name     NBI
  country  PHL
  sectors  GOV

org:PHL-bureau-of-fisheries-and-aquatic-resources Bureau of Fisheries and Aquatic Resources
  name     BFAR
  country  PHL
  sectors  GOV

org:PHL-commission-on-human-rights-of-the-philippines Commission on Human Rights of the Philippines
  country  PHL
  sectors  GOV

org:THA-national-anti-corruption-commission National Anti-Corruption Commission
  name     NACC
  country  THA
  sectors  GOV

org:THA-national-broadcasting-and-telecommunications-commission National Broadcasting and Telecommunications Commission
  country  THA
  sectors  GOV

org:VNM-central-committee-of-the-communist-party-of-vietnam Central Committee of the Communist Party of Vietnam
  country  VNM
  sectors  GOV

org:MYS-malaysia-airports Malaysia Airports
  country  MYS
  sectors  GOV

org:SGP-housing-and-development-board Housing and Development Board
  country  SGP
  sectors  GOV

org:SGP-corrupt-practices-investigation-bureau Corrupt Practices Investigation Bureau
  country  SGP
  sectors  GOV

org:TUR-presidency-of-defense-industries Presidency of Defense Industries
  name     Defence Industry Agency; SSB
  country  TUR
  sectors  GOV

org:TUR-information-and-communication-technologies-authority Information and Communication Technologies Authority
  name     BTK
  country  TUR
  sectors  GOV

org:TUR-radio-and-television-supreme-council Radio and Television Supreme Council
  name     RTUK; RTÜK
  country  TUR
  sectors  GOV

org:TUR-directorate-of-communications Directorate of Communications
  name     Communications Directorate of Turkey
  country  TUR
  sectors  GOV

org:TUR-financial-crimes-investigation-board Financial Crimes Investigation Board
  name     MASAK
  country  TUR
  sectors  GOV

org:TUR-turkish-statistical-institute Turkish Statistical Institute
  name     TurkStat; TUIK
  country  TUR
  sectors  GOV

org:TUR-tika TİKA
  name     Turkish Cooperation and Coordination Agency
  country  TUR
  sectors  GOV

org:TUR-council-of-higher-education-of-turkey Council of Higher Education of Turkey
  name     YOK; YÖK
  country  TUR
  sectors  GOV

org:ISR-prime-ministers-office-of-israel Prime Minister's Office of Israel
  country  ISR
  sectors  GOV

org:ISR-israel-antiquities-authority Israel Antiquities Authority
  country  ISR
  sectors  GOV

org:ISR-israel-airports-authority Israel Airports Authority
  country  ISR
  sectors  GOV

org:ISR-population-and-immigration-authority Population and Immigration Authority
  country  ISR
  sectors  GOV

org:ISR-israel-securities-authority Israel Securities Authority
  country  ISR
  sectors  GOV

org:ISR-national-security-council-of-israel National Security Council of Israel
  country  ISR
  sectors  GOV

org:ISR-civil-administration-of-israel Civil Administration of Israel
  name     Israeli Civil Administration
  country  ISR
  sectors  GOV

org:ISR-magen-david-adom-ambulance-service Magen David Adom ambulance service
  country  ISR
  sectors  GOV

org:ISR-israeli-prisons-service Israeli Prisons Service
  name     Israel Prisons Service
  country  ISR
  sectors  GOV

org:PSE-general-intelligence-service-of-palestine General Intelligence Service of Palestine
  name     Palestinian General Intelligence
  country  PSE
  sectors  GOV

org:PSE-gaza-civil-defence Gaza Civil Defence
  name     Gaza Civil Defense; Gaza's Civil Defense; Gaza's civil defence
  country  PSE
  sectors  GOV

org:PSE-gaza-interior-ministry Gaza Interior Ministry
  country  PSE
  sectors  GOV

org:PSE-board-of-peace Board of Peace
  country  PSE
  sectors  GOV

org:EGY-suez-canal-authority Suez Canal Authority
  country  EGY
  sectors  GOV

org:EGY-state-information-service State Information Service
  country  EGY
  sectors  GOV

org:EGY-central-agency-for-public-mobilization-and-statistics Central Agency for Public Mobilization and Statistics
  name     CAPMAS
  country  EGY
  sectors  GOV

org:EGY-supreme-council-for-media-regulation Supreme Council for Media Regulation
  country  EGY
  sectors  GOV

org:EGY-national-council-for-human-rights National Council for Human Rights
  country  EGY
  sectors  GOV

org:EGY-dar-al-ifta Dar al-Ifta
  country  EGY
  sectors  GOV

org:IRN-supreme-council-of-cyberspace Supreme Council of Cyberspace
  country  IRN
  sectors  GOV

org:IRN-astan-quds-razavi Astan Quds Razavi
  country  IRN
  sectors  GOV

org:IRN-setad Setad
  name     Execution of Imam Khomeini's Order; EIKO
  country  IRN
  sectors  GOV

org:IRN-ministry-of-intelligence-of-iran Iranian Intelligence Ministry
  name     Intelligence Ministry of Iran
  country  IRN
  sectors  GOV

org:IRN-irans-civil-aviation-organization Iran's Civil Aviation Organization
  name     Civil Aviation Organization of Iran
  country  IRN
  sectors  GOV

org:IRN-ports-and-maritime-organization Ports and Maritime Organization
  country  IRN
  sectors  GOV

org:IRN-iranian-space-agency Iranian Space Agency
  country  IRN
  sectors  GOV

org:IRN-defence-industries-organization Defence Industries Organization
  name     Defense Industries Organization
  country  IRN
  sectors  GOV

org:IRN-foundation-of-martyrs Foundation of Martyrs
  country  IRN
  sectors  GOV

org:IRN-bonyad-mostazafan Bonyad Mostazafan
  name     Mostazafan Foundation
  country  IRN
  sectors  GOV

org:IRQ-commission-of-integrity Commission of Integrity
  name     Integrity Commission of Iraq
  country  IRQ
  sectors  GOV

org:IRQ-popular-mobilization-commission Popular Mobilization Commission
  country  IRQ
  sectors  GOV

org:IRQ-supreme-national-debaathification-commission Supreme National Debaathification Commission
  name     Accountability and Justice Commission
  country  IRQ
  sectors  GOV

org:SYR-general-authority-for-borders-and-customs-of-syria General Authority for Borders and Customs of Syria
  country  SYR
  sectors  GOV

org:SYR-syrian-transitional-government Syrian Transitional Government
  name     Syrian Interim Government; Syrian Caretaker Government
  country  SYR
  sectors  GOV

org:SAU-royal-court-of-saudi-arabia Royal Court of Saudi Arabia
  name     Saudi Royal Court
  country  SAU
  sectors  GOV

org:SAU-king-salman-humanitarian-aid-and-relief-centre King Salman Humanitarian Aid and Relief Centre
  name     King Salman Humanitarian Aid and Relief Center; KSrelief
  country  SAU
  sectors  GOV

org:SAU-general-authority-of-civil-aviation General Authority of Civil Aviation
  country  SAU
  sectors  GOV

org:SAU-human-rights-commission-of-saudi-arabia Human Rights Commission of Saudi Arabia
  name     Saudi Human Rights Commission
  country  SAU
  sectors  GOV

org:SAU-council-of-senior-scholars Council of Senior Scholars
  country  SAU
  sectors  GOV

org:SAU-general-entertainment-authority General Entertainment Authority
  country  SAU
  sectors  GOV

org:ARE-emirates-red-crescent Emirates Red Crescent
  country  ARE
  sectors  GOV

org:ARE-federal-authority-for-nuclear-regulation Federal Authority for Nuclear Regulation
  country  ARE
  sectors  GOV

org:ARE-emirates-nuclear-energy-corporation Emirates Nuclear Energy Corporation
  name     ENEC
  country  ARE
  sectors  GOV

org:QAT-qatar-charity Qatar Charity
  country  QAT
  sectors  GOV

org:QAT-qatar-fund-for-development Qatar Fund for Development
  country  QAT
  sectors  GOV

org:KWT-kuwait-investment-authority Kuwait Investment Authority
  country  KWT
  sectors  GOV

org:KWT-kuwait-fund-for-arab-economic-development Kuwait Fund for Arab Economic Development
  country  KWT
  sectors  GOV

org:OMN-oman-news-agency Oman News Agency
  country  OMN
  sectors  GOV

org:ZAF-special-investigating-unit Special Investigating Unit
  country  ZAF
  sectors  GOV

org:ZAF-south-african-revenue-service South African Revenue Service
  country  ZAF
  sectors  GOV

org:ZAF-national-energy-regulator-of-south-africa National Energy Regulator of South Africa
  name     NERSA
  country  ZAF
  sectors  GOV

org:ZAF-independent-police-investigative-directorate Independent Police Investigative Directorate
  name     IPID
  country  ZAF
  sectors  GOV

org:ZAF-south-african-human-rights-commission South African Human Rights Commission
  country  ZAF
  sectors  GOV

org:ZAF-national-health-laboratory-service National Health Laboratory Service
  country  ZAF
  sectors  GOV

org:KEN-ethics-and-anti-corruption-commission Ethics and Anti-Corruption Commission
  name     EACC
  country  KEN
  sectors  GOV

org:KEN-kenya-national-commission-on-human-rights Kenya National Commission on Human Rights
  country  KEN
  sectors  GOV

org:KEN-independent-policing-oversight-authority Independent Policing Oversight Authority
  name     IPOA
  country  KEN
  sectors  GOV

org:KEN-kenya-revenue-authority Kenya Revenue Authority
  country  KEN
  sectors  GOV

org:KEN-kenya-ports-authority Kenya Ports Authority
  country  KEN
  sectors  GOV

org:NGA-nigeria-centre-for-disease-control Nigeria Centre for Disease Control
  name     NCDC
  country  NGA
  sectors  GOV

org:NGA-national-emergency-management-agency National Emergency Management Agency
  country  NGA
  sectors  GOV

org:NGA-nigerian-communications-commission Nigerian Communications Commission
  country  NGA
  sectors  GOV

org:NGA-nigeria-customs-service Nigeria Customs Service
  country  NGA
  sectors  GOV

org:NGA-national-broadcasting-commission National Broadcasting Commission
  country  NGA
  sectors  GOV

org:NGA-independent-corrupt-practices-commission Independent Corrupt Practices Commission
  name     ICPC
  country  NGA
  sectors  GOV

org:ETH-ethiopian-human-rights-commission Ethiopian Human Rights Commission
  name     EHRC
  country  ETH
  sectors  GOV

org:ETH-ethiopian-electric-power Ethiopian Electric Power
  country  ETH
  sectors  GOV

org:ETH-national-election-board-of-ethiopia National Election Board of Ethiopia
  country  ETH
  sectors  GOV

org:SDN-humanitarian-aid-commission Humanitarian Aid Commission
  name     Humanitarian Aid Commission of Sudan
  country  SDN
  sectors  GOV

org:SOM-national-intelligence-and-security-agency-of-somalia National Intelligence and Security Agency of Somalia
  country  SOM
  sectors  GOV

org:GHA-ghana-cocoa-board Ghana Cocoa Board
  name     COCOBOD; Cocobod
  country  GHA
  sectors  GOV

org:CIV-conseil-du-cafe-cacao Conseil du Café-Cacao
  name     Coffee and Cocoa Council
  country  CIV
  sectors  GOV

org:MAR-national-human-rights-council-of-morocco National Human Rights Council of Morocco
  country  MAR
  sectors  GOV

org:MEX-national-human-rights-commission-of-mexico National Human Rights Commission of Mexico
  name     CNDH; Comisión Nacional de los Derechos Humanos
  country  MEX
  sectors  GOV

org:MEX-national-water-commission-of-mexico National Water Commission of Mexico
  name     Conagua
  country  MEX
  sectors  GOV

org:MEX-secretariat-of-foreign-affairs Secretariat of Foreign Affairs
  name     Mexican Foreign Ministry; Secretaría de Relaciones Exteriores; SRE
  country  MEX
  sectors  GOV

org:MEX-secretariat-of-security-and-civilian-protection Secretariat of Security and Civilian Protection
  country  MEX
  sectors  GOV

org:MEX-cisen CISEN
  name     Centro de Investigación y Seguridad Nacional
  country  MEX
  sectors  GOV

org:MEX-inegi INEGI
  country  MEX
  sectors  GOV

org:MEX-national-search-commission National Search Commission
  country  MEX
  sectors  GOV

org:MEX-financial-intelligence-unit-of-mexico Financial Intelligence Unit of Mexico
  name     Unidad de Inteligencia Financiera
  country  MEX
  sectors  GOV

org:BRA-anvisa ANVISA
  name     Anvisa; Brazilian Health Regulatory Agency
  country  BRA
  sectors  GOV

org:BRA-inpe INPE
  name     National Institute for Space Research
  country  BRA
  sectors  GOV

org:BRA-national-indigenous-foundation National Indigenous Foundation
  name     National Indian Foundation
  country  BRA
  sectors  GOV

org:BRA-brazilian-development-bank Brazilian Development Bank
  name     BNDES
  country  BRA
  sectors  GOV

org:BRA-brazilian-foreign-ministry Brazilian Foreign Ministry
  country  BRA
  sectors  GOV

org:BRA-anac ANAC
  name     National Civil Aviation Agency of Brazil
  country  BRA
  sectors  GOV

org:BRA-fiocruz Fiocruz
  name     Oswaldo Cruz Foundation
  country  BRA
  sectors  GOV

org:BRA-butantan-institute Butantan Institute
  name     Instituto Butantan
  country  BRA
  sectors  GOV

org:ARG-indec INDEC
  country  ARG
  sectors  GOV

org:ARG-afip AFIP
  country  ARG
  sectors  GOV

org:ARG-conicet CONICET
  country  ARG
  sectors  GOV

org:ARG-amia AMIA
  name     Asociación Mutual Israelita Argentina
  country  ARG
  sectors  GOV

org:CHL-national-emergency-office-of-chile National Emergency Office of Chile
  name     ONEMI; SENAPRED
  country  CHL
  sectors  GOV

org:CHL-national-institute-of-human-rights-of-chile National Institute of Human Rights of Chile
  country  CHL
  sectors  GOV

org:COL-unit-for-victims Unit for Victims
  country  COL
  sectors  GOV

org:COL-ombudsmans-office-of-colombia Ombudsman's Office of Colombia
  name     Defensoría del Pueblo
  country  COL
  sectors  GOV

org:COL-inspector-generals-office-of-colombia Inspector General's Office of Colombia
  name     Procuraduría General de la Nación
  country  COL
  sectors  GOV

org:COL-national-liberation-army-peace-delegation National Liberation Army peace delegation
  country  COL
  sectors  GOV

org:COL-narino-palace Nariño Palace
  country  COL
  sectors  GOV

org:COL-colombian-air-force Colombian Air Force
  name     Colombian Aerospace Force
  country  COL
  sectors  GOV

org:PER-public-ministry-of-peru Public Ministry of Peru
  country  PER
  sectors  GOV

org:PER-national-superintendency-of-migration-of-peru National Superintendency of Migration of Peru
  country  PER
  sectors  GOV

org:PER-ombudsmans-office-of-peru Ombudsman's Office of Peru
  country  PER
  sectors  GOV

org:ECU-snai SNAI
  name     National Service of Attention to Persons Deprived of Liberty
  country  ECU
  sectors  GOV

org:VEN-conatel CONATEL
  name     National Telecommunications Commission of Venezuela
  country  VEN
  sectors  GOV

org:VEN-public-ministry-of-venezuela Public Ministry of Venezuela
  country  VEN
  sectors  GOV

org:CUB-minint MININT
  country  CUB
  sectors  GOV

org:CUB-central-committee-of-the-communist-party-of-cuba Central Committee of the Communist Party of Cuba
  country  CUB
  sectors  GOV

org:HTI-haitian-armed-forces Haitian Armed Forces
  name     Armed Forces of Haiti
  country  HTI
  sectors  GOV

org:european-union-agency-for-asylum European Union Agency for Asylum
  name     EUAA; European Asylum Support Office
  sectors  IGO
