# Universities, think tanks, relief and rights bodies, churches, unions and news media beyond those in others.lex and media.lex. Hand-kept.

# Universities and research bodies

org:USA-harvard-university Harvard University
  name     Harvard
  country  USA
  sectors  EDU

org:USA-yale-university Yale University
  name     Yale
  country  USA
  sectors  EDU

org:USA-princeton-university Princeton University
  name     Princeton
  country  USA
  sectors  EDU

org:USA-columbia-university Columbia University
  country  USA
  sectors  EDU

org:USA-cornell-university Cornell University
  country  USA
  sectors  EDU

org:USA-brown-university Brown University
  country  USA
  sectors  EDU

org:USA-dartmouth-college Dartmouth College
  country  USA
  sectors  EDU

org:USA-university-of-pennsylvania University of Pennsylvania
  country  USA
  sectors  EDU

org:USA-stanford-university Stanford University
  name     Stanford
  country  USA
  sectors  EDU

org:USA-massachusetts-institute-of-technology Massachusetts Institute of Technology
  name     MIT
  country  USA
  sectors  EDU

org:USA-california-institute-of-technology California Institute of Technology
  name     Caltech
  country  USA
  sectors  EDU

org:USA-university-of-california-berkeley University of California, Berkeley
  name     UC Berkeley
  country  USA
  sectors  EDU

org:USA-university-of-california-los-angeles University of California, Los Angeles
  name     UCLA
  country  USA
  sectors  EDU

org:USA-university-of-chicago University of Chicago
  country  USA
  sectors  EDU

org:USA-university-of-michigan University of Michigan
  country  USA
  sectors  EDU

org:USA-university-of-texas University of Texas
  country  USA
  sectors  EDU

org:USA-university-of-virginia University of Virginia
  country  USA
  sectors  EDU

org:USA-university-of-notre-dame University of Notre Dame
  country  USA
  sectors  EDU

org:USA-georgetown-university Georgetown University
  country  USA
  sectors  EDU

org:USA-george-washington-university George Washington University
  country  USA
  sectors  EDU

org:USA-george-mason-university George Mason University
  country  USA
  sectors  EDU

org:USA-american-university American University
  country  USA
  sectors  EDU

org:USA-johns-hopkins-university Johns Hopkins University
  name     Johns Hopkins
  country  USA
  sectors  EDU

org:USA-new-york-university New York University
  name     NYU
  country  USA
  sectors  EDU

org:USA-northwestern-university Northwestern University
  country  USA
  sectors  EDU

org:USA-duke-university Duke University
  country  USA
  sectors  EDU

org:USA-virginia-tech Virginia Tech
  country  USA
  sectors  EDU

org:USA-pennsylvania-state-university Pennsylvania State University
  name     Penn State
  country  USA
  sectors  EDU

org:USA-ohio-state-university Ohio State University
  country  USA
  sectors  EDU

org:USA-kent-state-university Kent State University
  country  USA
  sectors  EDU

org:USA-tufts-university Tufts University
  name     Fletcher School
  country  USA
  sectors  EDU

org:USA-howard-university Howard University
  country  USA
  sectors  EDU

org:USA-rutgers-university Rutgers University
  name     Rutgers
  country  USA
  sectors  EDU

org:USA-city-university-of-new-york City University of New York
  country  USA
  sectors  EDU

org:USA-purdue-university Purdue University
  country  USA
  sectors  EDU

org:USA-arizona-state-university Arizona State University
  country  USA
  sectors  EDU

org:USA-michigan-state-university Michigan State University
  country  USA
  sectors  EDU

org:USA-florida-state-university Florida State University
  country  USA
  sectors  EDU

org:USA-emory-university Emory University
  country  USA
  sectors  EDU

org:USA-vanderbilt-university Vanderbilt University
  country  USA
  sectors  EDU

org:USA-brandeis-university Brandeis University
  country  USA
  sectors  EDU

org:USA-utah-valley-university Utah Valley University
  country  USA
  sectors  EDU

org:USA-naval-war-college Naval War College
  name     U.S. Naval War College
  country  USA
  sectors  EDU

org:USA-west-point West Point
  name     United States Military Academy
  country  USA
  sectors  EDU

org:USA-harvard-kennedy-school Harvard Kennedy School
  name     Kennedy School of Government
  country  USA
  sectors  EDU

org:USA-hoover-institution Hoover Institution
  country  USA
  sectors  EDU

org:GBR-university-of-oxford University of Oxford
  name     Oxford University
  country  GBR
  sectors  EDU

org:GBR-university-of-cambridge University of Cambridge
  name     Cambridge University
  country  GBR
  sectors  EDU

org:GBR-london-school-of-economics London School of Economics
  name     LSE
  country  GBR
  sectors  EDU

org:GBR-kings-college-london King's College London
  country  GBR
  sectors  EDU

org:GBR-university-college-london University College London
  name     UCL
  country  GBR
  sectors  EDU

org:GBR-imperial-college-london Imperial College London
  name     Imperial College
  country  GBR
  sectors  EDU

org:GBR-university-of-edinburgh University of Edinburgh
  name     Edinburgh University
  country  GBR
  sectors  EDU

org:GBR-university-of-manchester University of Manchester
  country  GBR
  sectors  EDU

org:GBR-university-of-warwick University of Warwick
  country  GBR
  sectors  EDU

org:GBR-queens-university-belfast Queen's University Belfast
  country  GBR
  sectors  EDU

org:GBR-soas-university-of-london SOAS University of London
  name     School of Oriental and African Studies
  country  GBR
  sectors  EDU

org:GBR-durham-university Durham University
  country  GBR
  sectors  EDU

org:GBR-university-of-east-anglia University of East Anglia
  country  GBR
  sectors  EDU

org:GBR-royal-society Royal Society
  country  GBR
  sectors  EDU

org:IRL-trinity-college-dublin Trinity College Dublin
  country  IRL
  sectors  EDU

org:IRL-university-college-dublin University College Dublin
  country  IRL
  sectors  EDU

org:FRA-sorbonne Sorbonne
  name     Sorbonne University
  country  FRA
  sectors  EDU

org:FRA-sciences-po Sciences Po
  country  FRA
  sectors  EDU

org:FRA-ecole-nationale-dadministration École nationale d'administration
  country  FRA
  sectors  EDU

org:FRA-pasteur-institute Pasteur Institute
  name     Institut Pasteur
  country  FRA
  sectors  EDU

org:FRA-cnrs CNRS
  name     French National Centre for Scientific Research
  country  FRA
  sectors  EDU

org:DEU-humboldt-university Humboldt University
  country  DEU
  sectors  EDU

org:DEU-free-university-of-berlin Free University of Berlin
  country  DEU
  sectors  EDU

org:DEU-heidelberg-university Heidelberg University
  country  DEU
  sectors  EDU

org:DEU-university-of-munich University of Munich
  country  DEU
  sectors  EDU

org:DEU-max-planck-institute Max Planck Institute
  name     Max Planck Society
  country  DEU
  sectors  EDU

org:DEU-fraunhofer-institute Fraunhofer Institute
  name     Fraunhofer Society
  country  DEU
  sectors  EDU

org:DEU-kiel-institute-for-the-world-economy Kiel Institute for the World Economy
  name     Kiel Institute
  country  DEU
  sectors  EDU

org:DEU-charite Charité
  name     Charite
  country  DEU
  sectors  EDU

org:DEU-potsdam-institute-for-climate-impact-research Potsdam Institute for Climate Impact Research
  country  DEU
  sectors  EDU

org:CHE-eth-zurich ETH Zurich
  country  CHE
  sectors  EDU

org:CHE-university-of-geneva University of Geneva
  country  CHE
  sectors  EDU

org:CHE-graduate-institute-geneva Graduate Institute Geneva
  country  CHE
  sectors  EDU

org:CHE-cern CERN
  name     European Organization for Nuclear Research
  country  CHE
  sectors  EDU

org:ITA-sapienza-university Sapienza University
  name     Sapienza University of Rome
  country  ITA
  sectors  EDU

org:ITA-bocconi-university Bocconi University
  name     University of Bologna
  country  ITA
  sectors  EDU

org:NLD-leiden-university Leiden University
  country  NLD
  sectors  EDU

org:NLD-university-of-amsterdam University of Amsterdam
  country  NLD
  sectors  EDU

org:NLD-delft-university-of-technology Delft University of Technology
  country  NLD
  sectors  EDU

org:BEL-ku-leuven KU Leuven
  name     Catholic University of Leuven
  country  BEL
  sectors  EDU

org:BEL-college-of-europe College of Europe
  country  BEL
  sectors  EDU

org:SWE-uppsala-university Uppsala University
  name     Uppsala Conflict Data Program
  country  SWE
  sectors  EDU

org:SWE-karolinska-institute Karolinska Institute
  country  SWE
  sectors  EDU

org:SWE-lund-university Lund University
  country  SWE
  sectors  EDU

org:DNK-university-of-copenhagen University of Copenhagen
  country  DNK
  sectors  EDU

org:NOR-university-of-oslo University of Oslo
  country  NOR
  sectors  EDU

org:FIN-university-of-helsinki University of Helsinki
  country  FIN
  sectors  EDU

org:AUT-university-of-vienna University of Vienna
  country  AUT
  sectors  EDU

org:POL-university-of-warsaw University of Warsaw
  country  POL
  sectors  EDU

org:POL-jagiellonian-university Jagiellonian University
  country  POL
  sectors  EDU

org:CZE-charles-university Charles University
  country  CZE
  sectors  EDU

org:HUN-central-european-university Central European University
  country  HUN
  sectors  EDU

org:GRC-athens-polytechnic Athens Polytechnic
  name     National Technical University of Athens
  country  GRC
  sectors  EDU

org:RUS-moscow-state-university Moscow State University
  name     Lomonosov Moscow State University
  country  RUS
  sectors  EDU

org:RUS-higher-school-of-economics Higher School of Economics
  country  RUS
  sectors  EDU

org:RUS-saint-petersburg-state-university Saint Petersburg State University
  name     St. Petersburg State University
  country  RUS
  sectors  EDU

org:RUS-kurchatov-institute Kurchatov Institute
  country  RUS
  sectors  EDU

org:RUS-gamaleya-institute Gamaleya Institute
  name     Gamaleya Research Institute
  country  RUS
  sectors  EDU

org:RUS-russian-academy-of-sciences Russian Academy of Sciences
  country  RUS
  sectors  EDU

org:RUS-moscow-state-institute-of-international-relations Moscow State Institute of International Relations
  name     MGIMO
  country  RUS
  sectors  EDU

org:RUS-european-university-at-saint-petersburg European University at Saint Petersburg
  country  RUS
  sectors  EDU

org:UKR-kyiv-school-of-economics Kyiv School of Economics
  country  UKR
  sectors  EDU

org:UKR-taras-shevchenko-national-university Taras Shevchenko National University
  name     Kyiv University
  country  UKR
  sectors  EDU

org:TUR-bogazici-university Bogazici University
  name     Boğaziçi University; Bosphorus University
  country  TUR
  sectors  EDU

org:TUR-istanbul-university Istanbul University
  country  TUR
  sectors  EDU

org:TUR-middle-east-technical-university Middle East Technical University
  name     METU
  country  TUR
  sectors  EDU

org:TUR-koc-university Koc University
  name     Koç University
  country  TUR
  sectors  EDU

org:TUR-galatasaray-university Galatasaray University
  country  TUR
  sectors  EDU

org:ISR-hebrew-university-of-jerusalem Hebrew University of Jerusalem
  name     Hebrew University
  country  ISR
  sectors  EDU

org:ISR-tel-aviv-university Tel Aviv University
  country  ISR
  sectors  EDU

org:ISR-technion Technion
  country  ISR
  sectors  EDU

org:ISR-bar-ilan-university Bar-Ilan University
  country  ISR
  sectors  EDU

org:ISR-weizmann-institute-of-science Weizmann Institute of Science
  name     Weizmann Institute
  country  ISR
  sectors  EDU

org:ISR-ben-gurion-university Ben-Gurion University
  name     Ben-Gurion University of the Negev
  country  ISR
  sectors  EDU

org:ISR-ariel-university Ariel University
  country  ISR
  sectors  EDU

org:PSE-birzeit-university Birzeit University
  name     Bir Zeit University
  country  PSE
  sectors  EDU

org:PSE-an-najah-university An-Najah University
  name     An-Najah National University
  country  PSE
  sectors  EDU

org:PSE-islamic-university-of-gaza Islamic University of Gaza
  country  PSE
  sectors  EDU

org:PSE-al-quds-university Al-Quds University
  country  PSE
  sectors  EDU

org:LBN-american-university-of-beirut American University of Beirut
  name     AUB
  country  LBN
  sectors  EDU

org:LBN-lebanese-university Lebanese University
  country  LBN
  sectors  EDU

org:EGY-al-azhar-university Al-Azhar University
  country  EGY
  sectors  EDU

org:EGY-cairo-university Cairo University
  country  EGY
  sectors  EDU

org:EGY-american-university-in-cairo American University in Cairo
  country  EGY
  sectors  EDU

org:EGY-ain-shams-university Ain Shams University
  country  EGY
  sectors  EDU

org:SYR-damascus-university Damascus University
  name     University of Aleppo; Aleppo University
  country  SYR
  sectors  EDU

org:IRQ-university-of-mosul University of Mosul
  name     Mosul University
  country  IRQ
  sectors  EDU

org:IRQ-university-of-baghdad University of Baghdad
  country  IRQ
  sectors  EDU

org:IRN-tehran-university Tehran University
  name     University of Tehran
  country  IRN
  sectors  EDU

org:IRN-sharif-university-of-technology Sharif University of Technology
  name     Sharif University
  country  IRN
  sectors  EDU

org:IRN-amirkabir-university Amirkabir University
  country  IRN
  sectors  EDU

org:IRN-shahid-beheshti-university Shahid Beheshti University
  country  IRN
  sectors  EDU

org:IRN-islamic-azad-university Islamic Azad University
  country  IRN
  sectors  EDU

org:SAU-king-saud-university King Saud University
  country  SAU
  sectors  EDU

org:SAU-king-abdullah-university-of-science-and-technology King Abdullah University of Science and Technology
  name     KAUST
  country  SAU
  sectors  EDU

org:QAT-qatar-foundation Qatar Foundation
  country  QAT
  sectors  EDU

org:QAT-education-city Education City
  country  QAT
  sectors  EDU

org:ARE-new-york-university-abu-dhabi New York University Abu Dhabi
  country  ARE
  sectors  EDU

org:JOR-university-of-jordan University of Jordan
  country  JOR
  sectors  EDU

org:SDN-university-of-khartoum University of Khartoum
  name     Khartoum University
  country  SDN
  sectors  EDU

org:ETH-addis-ababa-university Addis Ababa University
  country  ETH
  sectors  EDU

org:KEN-university-of-nairobi University of Nairobi
  country  KEN
  sectors  EDU

org:KEN-garissa-university Garissa University
  name     Garissa University College
  country  KEN
  sectors  EDU

org:UGA-makerere-university Makerere University
  country  UGA
  sectors  EDU

org:TZA-university-of-dar-es-salaam University of Dar es Salaam
  country  TZA
  sectors  EDU

org:NGA-university-of-ibadan University of Ibadan
  country  NGA
  sectors  EDU

org:NGA-ahmadu-bello-university Ahmadu Bello University
  country  NGA
  sectors  EDU

org:NGA-university-of-maiduguri University of Maiduguri
  country  NGA
  sectors  EDU

org:NGA-university-of-lagos University of Lagos
  country  NGA
  sectors  EDU

org:GHA-university-of-ghana University of Ghana
  country  GHA
  sectors  EDU

org:SEN-cheikh-anta-diop-university Cheikh Anta Diop University
  country  SEN
  sectors  EDU

org:ZAF-university-of-cape-town University of Cape Town
  country  ZAF
  sectors  EDU

org:ZAF-university-of-the-witwatersrand University of the Witwatersrand
  name     Wits University
  country  ZAF
  sectors  EDU

org:ZAF-stellenbosch-university Stellenbosch University
  country  ZAF
  sectors  EDU

org:ZAF-university-of-pretoria University of Pretoria
  country  ZAF
  sectors  EDU

org:ZAF-university-of-fort-hare University of Fort Hare
  country  ZAF
  sectors  EDU

org:ZWE-university-of-zimbabwe University of Zimbabwe
  country  ZWE
  sectors  EDU

org:IND-jawaharlal-nehru-university Jawaharlal Nehru University
  name     JNU
  country  IND
  sectors  EDU

org:IND-delhi-university Delhi University
  name     University of Delhi
  country  IND
  sectors  EDU

org:IND-jamia-millia-islamia Jamia Millia Islamia
  country  IND
  sectors  EDU

org:IND-aligarh-muslim-university Aligarh Muslim University
  country  IND
  sectors  EDU

org:IND-banaras-hindu-university Banaras Hindu University
  country  IND
  sectors  EDU

org:IND-indian-institute-of-technology Indian Institute of Technology
  name     IIT
  country  IND
  sectors  EDU

org:IND-jadavpur-university Jadavpur University
  country  IND
  sectors  EDU

org:IND-all-india-institute-of-medical-sciences All India Institute of Medical Sciences
  name     AIIMS
  country  IND
  sectors  EDU

org:IND-indian-institute-of-science Indian Institute of Science
  country  IND
  sectors  EDU

org:PAK-quaid-i-azam-university Quaid-i-Azam University
  country  PAK
  sectors  EDU

org:PAK-punjab-university Punjab University
  country  PAK
  sectors  EDU

org:PAK-karachi-university Karachi University
  name     University of Karachi
  country  PAK
  sectors  EDU

org:PAK-bacha-khan-university Bacha Khan University
  country  PAK
  sectors  EDU

org:PAK-darul-uloom-haqqania Darul Uloom Haqqania
  country  PAK
  sectors  EDU

org:IND-darul-uloom-deoband Darul Uloom Deoband
  country  IND
  sectors  EDU

org:BGD-dhaka-university Dhaka University
  name     University of Dhaka
  country  BGD
  sectors  EDU

org:BGD-bangladesh-university-of-engineering-and-technology Bangladesh University of Engineering and Technology
  name     BUET
  country  BGD
  sectors  EDU

org:AFG-kabul-university Kabul University
  country  AFG
  sectors  EDU

org:AFG-american-university-of-afghanistan American University of Afghanistan
  country  AFG
  sectors  EDU

org:LKA-university-of-jaffna University of Jaffna
  country  LKA
  sectors  EDU

org:NPL-tribhuvan-university Tribhuvan University
  country  NPL
  sectors  EDU

org:MMR-yangon-university Yangon University
  name     University of Yangon
  country  MMR
  sectors  EDU

org:THA-thammasat-university Thammasat University
  country  THA
  sectors  EDU

org:THA-chulalongkorn-university Chulalongkorn University
  country  THA
  sectors  EDU

org:IDN-university-of-indonesia University of Indonesia
  name     Gadjah Mada University
  country  IDN
  sectors  EDU

org:PHL-university-of-the-philippines University of the Philippines
  country  PHL
  sectors  EDU

org:PHL-ateneo-de-manila-university Ateneo de Manila University
  country  PHL
  sectors  EDU

org:MYS-university-of-malaya University of Malaya
  country  MYS
  sectors  EDU

org:SGP-national-university-of-singapore National University of Singapore
  name     NUS
  country  SGP
  sectors  EDU

org:SGP-nanyang-technological-university Nanyang Technological University
  country  SGP
  sectors  EDU

org:SGP-s-rajaratnam-school-of-international-studies S. Rajaratnam School of International Studies
  name     RSIS
  country  SGP
  sectors  EDU

org:VNM-vietnam-national-university Vietnam National University
  country  VNM
  sectors  EDU

org:KHM-royal-university-of-phnom-penh Royal University of Phnom Penh
  country  KHM
  sectors  EDU

org:CHN-peking-university Peking University
  country  CHN
  sectors  EDU

org:CHN-tsinghua-university Tsinghua University
  country  CHN
  sectors  EDU

org:CHN-fudan-university Fudan University
  country  CHN
  sectors  EDU

org:CHN-renmin-university Renmin University
  name     Renmin University of China
  country  CHN
  sectors  EDU

org:CHN-wuhan-institute-of-virology Wuhan Institute of Virology
  country  CHN
  sectors  EDU

org:CHN-confucius-institute Confucius Institute
  name     Confucius Institutes
  country  CHN
  sectors  EDU

org:CHN-shanghai-jiao-tong-university Shanghai Jiao Tong University
  country  CHN
  sectors  EDU

org:CHN-harbin-institute-of-technology Harbin Institute of Technology
  country  CHN
  sectors  EDU

org:CHN-northwestern-polytechnical-university Northwestern Polytechnical University
  country  CHN
  sectors  EDU

org:CHN-national-university-of-defense-technology National University of Defense Technology
  country  CHN
  sectors  EDU

org:HKG-university-of-hong-kong University of Hong Kong
  country  HKG
  sectors  EDU

org:HKG-chinese-university-of-hong-kong Chinese University of Hong Kong
  country  HKG
  sectors  EDU

org:HKG-hong-kong-polytechnic-university Hong Kong Polytechnic University
  name     PolyU
  country  HKG
  sectors  EDU

org:TWN-national-taiwan-university National Taiwan University
  country  TWN
  sectors  EDU

org:TWN-academia-sinica Academia Sinica
  country  TWN
  sectors  EDU

org:JPN-university-of-tokyo University of Tokyo
  name     Tokyo University
  country  JPN
  sectors  EDU

org:JPN-kyoto-university Kyoto University
  country  JPN
  sectors  EDU

org:JPN-waseda-university Waseda University
  country  JPN
  sectors  EDU

org:JPN-keio-university Keio University
  country  JPN
  sectors  EDU

org:JPN-riken Riken
  name     RIKEN
  country  JPN
  sectors  EDU

org:KOR-seoul-national-university Seoul National University
  country  KOR
  sectors  EDU

org:KOR-korea-university Korea University
  country  KOR
  sectors  EDU

org:KOR-yonsei-university Yonsei University
  country  KOR
  sectors  EDU

org:KOR-kaist KAIST
  name     Korea Advanced Institute of Science and Technology
  country  KOR
  sectors  EDU

org:KOR-university-of-north-korean-studies University of North Korean Studies
  country  KOR
  sectors  EDU

org:PRK-kim-il-sung-university Kim Il Sung University
  country  PRK
  sectors  EDU

org:PRK-pyongyang-university-of-science-and-technology Pyongyang University of Science and Technology
  country  PRK
  sectors  EDU

org:AUS-australian-national-university Australian National University
  name     ANU
  country  AUS
  sectors  EDU

org:AUS-university-of-sydney University of Sydney
  country  AUS
  sectors  EDU

org:AUS-university-of-melbourne University of Melbourne
  country  AUS
  sectors  EDU

org:AUS-university-of-queensland University of Queensland
  country  AUS
  sectors  EDU

org:AUS-monash-university Monash University
  country  AUS
  sectors  EDU

org:NZL-university-of-auckland University of Auckland
  country  NZL
  sectors  EDU

org:NZL-university-of-otago University of Otago
  country  NZL
  sectors  EDU

org:CAN-university-of-toronto University of Toronto
  country  CAN
  sectors  EDU

org:CAN-mcgill-university McGill University
  name     McGill
  country  CAN
  sectors  EDU

org:CAN-university-of-british-columbia University of British Columbia
  country  CAN
  sectors  EDU

org:CAN-ecole-polytechnique-de-montreal École Polytechnique de Montréal
  name     École Polytechnique
  country  CAN
  sectors  EDU

org:MEX-national-autonomous-university-of-mexico National Autonomous University of Mexico
  name     UNAM
  country  MEX
  sectors  EDU

org:MEX-ayotzinapa-rural-teachers-college Ayotzinapa Rural Teachers' College
  name     Ayotzinapa teachers' college
  country  MEX
  sectors  EDU

org:BRA-university-of-sao-paulo University of São Paulo
  name     University of Sao Paulo
  country  BRA
  sectors  EDU

org:ARG-university-of-buenos-aires University of Buenos Aires
  country  ARG
  sectors  EDU

org:CHL-university-of-chile University of Chile
  country  CHL
  sectors  EDU

org:COL-national-university-of-colombia National University of Colombia
  country  COL
  sectors  EDU

org:PER-national-university-of-san-marcos National University of San Marcos
  name     San Marcos University
  country  PER
  sectors  EDU

org:VEN-central-university-of-venezuela Central University of Venezuela
  country  VEN
  sectors  EDU

org:NIC-central-american-university Central American University
  name     University of Central America
  country  NIC
  sectors  EDU

org:SLV-central-american-university-jose-simeon-canas Central American University José Simeón Cañas
  country  SLV
  sectors  EDU

org:CUB-university-of-havana University of Havana
  country  CUB
  sectors  EDU

org:FJI-university-of-the-south-pacific University of the South Pacific
  country  FJI
  sectors  EDU

org:JAM-university-of-the-west-indies University of the West Indies
  country  JAM
  sectors  EDU

# Think tanks, research, rights and relief

org:USA-american-enterprise-institute American Enterprise Institute
  name     AEI
  country  USA
  sectors  NGO

org:USA-cato-institute Cato Institute
  country  USA
  sectors  NGO

org:USA-hudson-institute Hudson Institute
  country  USA
  sectors  NGO

org:USA-center-for-american-progress Center for American Progress
  country  USA
  sectors  NGO

org:USA-center-for-strategic-and-budgetary-assessments Center for Strategic and Budgetary Assessments
  country  USA
  sectors  NGO

org:USA-center-for-a-new-american-security Center for a New American Security
  name     CNAS
  country  USA
  sectors  NGO

org:USA-center-for-a-free-cuba Center for a Free Cuba
  country  USA
  sectors  NGO

org:USA-foundation-for-defense-of-democracies Foundation for Defense of Democracies
  name     FDD
  country  USA
  sectors  NGO

org:USA-german-marshall-fund German Marshall Fund
  name     German Marshall Fund of the United States
  country  USA
  sectors  NGO

org:USA-stimson-center Stimson Center
  country  USA
  sectors  NGO

org:USA-38-north 38 North
  country  USA
  sectors  NGO

org:USA-wilson-center Wilson Center
  name     Woodrow Wilson International Center for Scholars; Woodrow Wilson Center
  country  USA
  sectors  NGO

org:USA-middle-east-institute Middle East Institute
  country  USA
  sectors  NGO

org:USA-washington-office-on-latin-america Washington Office on Latin America
  name     WOLA
  country  USA
  sectors  NGO

org:USA-inter-american-dialogue Inter-American Dialogue
  country  USA
  sectors  NGO

org:USA-nuclear-threat-initiative Nuclear Threat Initiative
  country  USA
  sectors  NGO

org:USA-institute-for-science-and-international-security Institute for Science and International Security
  country  USA
  sectors  NGO

org:USA-union-of-concerned-scientists Union of Concerned Scientists
  country  USA
  sectors  NGO

org:USA-natural-resources-defense-council Natural Resources Defense Council
  name     NRDC
  country  USA
  sectors  NGO

org:USA-environmental-defense-fund Environmental Defense Fund
  country  USA
  sectors  NGO

org:USA-center-for-biological-diversity Center for Biological Diversity
  country  USA
  sectors  NGO

org:USA-earthjustice Earthjustice
  country  USA
  sectors  NGO

org:USA-350-org 350.org
  country  USA
  sectors  NGO

org:USA-jamestown-foundation Jamestown Foundation
  country  USA
  sectors  NGO

org:USA-peterson-institute-for-international-economics Peterson Institute for International Economics
  name     Peterson Institute
  country  USA
  sectors  NGO

org:USA-economic-policy-institute Economic Policy Institute
  country  USA
  sectors  NGO

org:USA-tax-foundation Tax Foundation
  country  USA
  sectors  NGO

org:USA-united-states-institute-of-peace United States Institute of Peace
  name     U.S. Institute of Peace; US Institute of Peace
  country  USA
  sectors  NGO

org:USA-eurasia-group Eurasia Group
  country  USA
  sectors  NGO

org:USA-stratfor Stratfor
  country  USA
  sectors  NGO

org:USA-soufan-center Soufan Center
  name     Soufan Group
  country  USA
  sectors  NGO

org:USA-new-america-foundation New America Foundation
  country  USA
  sectors  NGO

org:USA-quincy-institute-for-responsible-statecraft Quincy Institute for Responsible Statecraft
  name     Quincy Institute
  country  USA
  sectors  NGO

org:USA-center-for-naval-analyses Center for Naval Analyses
  country  USA
  sectors  NGO

org:USA-potomac-institute Potomac Institute
  country  USA
  sectors  NGO

org:USA-project-for-the-new-american-century Project for the New American Century
  country  USA
  sectors  NGO

org:USA-j-street J Street
  country  USA
  sectors  NGO

org:USA-committee-for-human-rights-in-north-korea Committee for Human Rights in North Korea
  country  USA
  sectors  NGO

org:USA-enough-project Enough Project
  country  USA
  sectors  NGO

org:USA-the-sentry The Sentry
  country  USA
  sectors  NGO

org:USA-genocide-watch Genocide Watch
  country  USA
  sectors  NGO

org:USA-center-for-advanced-defense-studies Center for Advanced Defense Studies
  name     C4ADS
  country  USA
  sectors  NGO

org:USA-united-against-nuclear-iran United Against Nuclear Iran
  name     UANI
  country  USA
  sectors  NGO

org:USA-gallup Gallup
  country  USA
  sectors  NGO

org:USA-quinnipiac-university-polling-institute Quinnipiac University polling institute
  country  USA
  sectors  NGO

org:USA-transparency-venezuela Transparency Venezuela
  country  USA
  sectors  NGO

org:USA-judicial-watch Judicial Watch
  country  USA
  sectors  NGO

org:USA-common-cause Common Cause
  country  USA
  sectors  NGO

org:USA-moveon MoveOn
  name     MoveOn.org
  country  USA
  sectors  NGO

org:USA-federalist-society Federalist Society
  country  USA
  sectors  NGO

org:USA-america-first-policy-institute America First Policy Institute
  country  USA
  sectors  NGO

org:USA-turning-point-usa Turning Point USA
  country  USA
  sectors  NGO

org:USA-moral-majority Moral Majority
  country  USA
  sectors  NGO

org:USA-christian-coalition Christian Coalition
  country  USA
  sectors  NGO

org:USA-family-research-council Family Research Council
  country  USA
  sectors  NGO

org:USA-focus-on-the-family Focus on the Family
  country  USA
  sectors  NGO

org:USA-national-right-to-life-committee National Right to Life Committee
  country  USA
  sectors  NGO

org:USA-naral NARAL
  name     NARAL Pro-Choice America
  country  USA
  sectors  NGO

org:USA-national-organization-for-women National Organization for Women
  country  USA
  sectors  NGO

org:USA-brady-campaign Brady Campaign
  country  USA
  sectors  NGO

org:USA-league-of-women-voters League of Women Voters
  country  USA
  sectors  NGO

org:USA-brennan-center-for-justice Brennan Center for Justice
  name     Brennan Center
  country  USA
  sectors  NGO

org:USA-sentencing-project Sentencing Project
  country  USA
  sectors  NGO

org:USA-death-penalty-information-center Death Penalty Information Center
  country  USA
  sectors  NGO

org:USA-reprieve-us Reprieve US
  country  USA
  sectors  NGO

org:USA-national-immigration-law-center National Immigration Law Center
  country  USA
  sectors  NGO

org:USA-united-we-dream United We Dream
  country  USA
  sectors  NGO

org:USA-raices RAICES
  country  USA
  sectors  NGO

org:USA-lulac LULAC
  name     League of United Latin American Citizens
  country  USA
  sectors  NGO

org:USA-national-urban-league National Urban League
  country  USA
  sectors  NGO

org:USA-southern-christian-leadership-conference Southern Christian Leadership Conference
  country  USA
  sectors  NGO

org:USA-rainbow-push Rainbow/PUSH
  country  USA
  sectors  NGO

org:USA-american-bar-association American Bar Association
  country  USA
  sectors  NGO

org:USA-u-s-chamber-of-commerce U.S. Chamber of Commerce
  name     US Chamber of Commerce
  country  USA
  sectors  NGO

org:USA-business-roundtable Business Roundtable
  country  USA
  sectors  NGO

org:USA-national-association-of-manufacturers National Association of Manufacturers
  country  USA
  sectors  NGO

org:USA-national-retail-federation National Retail Federation
  country  USA
  sectors  NGO

org:USA-american-petroleum-institute American Petroleum Institute
  country  USA
  sectors  NGO

org:USA-semiconductor-industry-association Semiconductor Industry Association
  country  USA
  sectors  NGO

org:USA-u-s-china-business-council U.S.-China Business Council
  country  USA
  sectors  NGO

org:USA-national-football-league National Football League
  name     NFL
  country  USA
  sectors  NGO

org:USA-national-basketball-association National Basketball Association
  name     NBA
  country  USA
  sectors  NGO

org:USA-major-league-baseball Major League Baseball
  name     MLB
  country  USA
  sectors  NGO

org:USA-national-hockey-league National Hockey League
  name     NHL
  country  USA
  sectors  NGO

org:USA-ncaa NCAA
  name     National Collegiate Athletic Association
  country  USA
  sectors  NGO

org:USA-u-s-olympic-committee U.S. Olympic Committee
  name     U.S. Olympic & Paralympic Committee; United States Olympic Committee
  country  USA
  sectors  NGO

org:USA-usa-gymnastics USA Gymnastics
  country  USA
  sectors  NGO

org:USA-fhi-360 FHI 360
  country  USA
  sectors  NGO

org:USA-chemonics Chemonics
  country  USA
  sectors  NGO

org:USA-international-foundation-for-electoral-systems International Foundation for Electoral Systems
  name     IFES
  country  USA
  sectors  NGO

org:USA-international-research-exchanges-board International Research & Exchanges Board
  name     IREX
  country  USA
  sectors  NGO

org:USA-interaction InterAction
  country  USA
  sectors  NGO

org:USA-wikimedia Wikimedia
  country  USA
  sectors  NGO

org:USA-internet-archive Internet Archive
  country  USA
  sectors  NGO

org:USA-icann ICANN
  name     Internet Corporation for Assigned Names and Numbers
  country  USA
  sectors  NGO

org:USA-global-fund-for-women Global Fund for Women
  country  USA
  sectors  NGO

org:USA-chan-zuckerberg-initiative Chan Zuckerberg Initiative
  country  USA
  sectors  NGO

org:USA-bloomberg-philanthropies Bloomberg Philanthropies
  country  USA
  sectors  NGO

org:USA-macarthur-foundation MacArthur Foundation
  country  USA
  sectors  NGO

org:USA-carnegie-corporation Carnegie Corporation
  country  USA
  sectors  NGO

org:USA-elie-wiesel-foundation Elie Wiesel Foundation
  country  USA
  sectors  NGO

org:USA-usc-shoah-foundation USC Shoah Foundation
  country  USA
  sectors  NGO

org:GBR-chatham-house Chatham House
  name     Royal Institute of International Affairs
  country  GBR
  sectors  NGO

org:GBR-international-institute-for-strategic-studies International Institute for Strategic Studies
  name     IISS
  country  GBR
  sectors  NGO

org:GBR-royal-united-services-institute Royal United Services Institute
  name     RUSI
  country  GBR
  sectors  NGO

org:GBR-overseas-development-institute Overseas Development Institute
  country  GBR
  sectors  NGO

org:GBR-henry-jackson-society Henry Jackson Society
  country  GBR
  sectors  NGO

org:GBR-adam-smith-institute Adam Smith Institute
  country  GBR
  sectors  NGO

org:GBR-institute-for-fiscal-studies Institute for Fiscal Studies
  country  GBR
  sectors  NGO

org:GBR-institute-for-government Institute for Government
  country  GBR
  sectors  NGO

org:GBR-institute-for-public-policy-research Institute for Public Policy Research
  country  GBR
  sectors  NGO

org:GBR-policy-exchange Policy Exchange
  country  GBR
  sectors  NGO

org:GBR-quilliam-foundation Quilliam Foundation
  name     Quilliam
  country  GBR
  sectors  NGO

org:GBR-oxford-economics Oxford Economics
  country  GBR
  sectors  NGO

org:GBR-capital-economics Capital Economics
  country  GBR
  sectors  NGO

org:GBR-yougov YouGov
  country  GBR
  sectors  NGO

org:GBR-ipsos-mori Ipsos MORI
  name     Ipsos
  country  GBR
  sectors  NGO

org:GBR-verisk-maplecroft Verisk Maplecroft
  name     Maplecroft
  country  GBR
  sectors  NGO

org:GBR-conflict-armament-research Conflict Armament Research
  country  GBR
  sectors  NGO

org:GBR-action-on-armed-violence Action on Armed Violence
  country  GBR
  sectors  NGO

org:GBR-airwars Airwars
  country  GBR
  sectors  NGO

org:GBR-forensic-architecture Forensic Architecture
  country  GBR
  sectors  NGO

org:GBR-privacy-international Privacy International
  country  GBR
  sectors  NGO

org:GBR-article-19 Article 19
  name     ARTICLE 19
  country  GBR
  sectors  NGO

org:GBR-index-on-censorship Index on Censorship
  country  GBR
  sectors  NGO

org:GBR-reprieve Reprieve
  country  GBR
  sectors  NGO

org:GBR-liberty-human-rights-group Liberty human rights group
  country  GBR
  sectors  NGO

org:GBR-anti-slavery-international Anti-Slavery International
  country  GBR
  sectors  NGO

org:GBR-refugee-council Refugee Council
  country  GBR
  sectors  NGO

org:GBR-stop-the-war-coalition Stop the War Coalition
  country  GBR
  sectors  NGO

org:GBR-campaign-for-nuclear-disarmament Campaign for Nuclear Disarmament
  name     CND
  country  GBR
  sectors  NGO

org:GBR-palestine-solidarity-campaign Palestine Solidarity Campaign
  country  GBR
  sectors  NGO

org:GBR-campaign-against-arms-trade Campaign Against Arms Trade
  country  GBR
  sectors  NGO

org:GBR-tony-blair-institute Tony Blair Institute
  name     Tony Blair Institute for Global Change
  country  GBR
  sectors  NGO

org:GBR-confederation-of-british-industry Confederation of British Industry
  name     CBI
  country  GBR
  sectors  NGO

org:GBR-federation-of-small-businesses Federation of Small Businesses
  country  GBR
  sectors  NGO

org:GBR-national-farmers-union National Farmers' Union
  name     National Farmers Union
  country  GBR
  sectors  NGO

org:GBR-joseph-rowntree-foundation Joseph Rowntree Foundation
  country  GBR
  sectors  NGO

org:GBR-wellcome-trust Wellcome Trust
  country  GBR
  sectors  NGO

org:GBR-comic-relief Comic Relief
  country  GBR
  sectors  NGO

org:GBR-rnli RNLI
  name     Royal National Lifeboat Institution
  country  GBR
  sectors  NGO

org:GBR-rspca RSPCA
  country  GBR
  sectors  NGO

org:GBR-lloyds-register Lloyd's Register
  country  GBR
  sectors  NGO

org:GBR-ambrey Ambrey
  country  GBR
  sectors  NGO

org:GBR-international-chamber-of-shipping International Chamber of Shipping
  country  GBR
  sectors  NGO

org:international-maritime-bureau International Maritime Bureau
  name     IMB
  sectors  NGO

org:joint-maritime-information-center Joint Maritime Information Center
  sectors  NGO

org:international-chamber-of-commerce International Chamber of Commerce
  name     ICC Commercial Crime Services
  sectors  NGO

org:international-air-transport-association International Air Transport Association
  name     IATA
  sectors  NGO

org:international-transport-workers-federation International Transport Workers' Federation
  name     ITF
  sectors  NGO

org:international-union-of-food-workers International Union of Food Workers
  sectors  NGO

org:education-international Education International
  sectors  NGO

org:uni-global-union UNI Global Union
  sectors  NGO

org:industriall IndustriALL
  sectors  NGO

org:public-services-international Public Services International
  sectors  NGO

org:international-bar-association International Bar Association
  sectors  NGO

org:international-rehabilitation-council-for-torture-victims International Rehabilitation Council for Torture Victims
  sectors  NGO

org:world-organisation-against-torture World Organisation Against Torture
  name     OMCT
  sectors  NGO

org:geneva-centre-for-humanitarian-dialogue Geneva Centre for Humanitarian Dialogue
  name     Centre for Humanitarian Dialogue; Center for Humanitarian Dialogue
  sectors  NGO

org:international-institute-for-democracy-and-electoral-assistance International Institute for Democracy and Electoral Assistance
  name     International IDEA
  sectors  NGO

org:international-center-for-transitional-justice International Center for Transitional Justice
  name     ICTJ
  sectors  NGO

org:small-arms-survey Small Arms Survey
  sectors  NGO

org:geneva-call Geneva Call
  sectors  NGO

org:interpeace Interpeace
  sectors  NGO

org:crisis-management-initiative Crisis Management Initiative
  sectors  NGO

org:the-elders The Elders
  sectors  NGO

org:club-of-rome Club of Rome
  sectors  NGO

org:club-de-madrid Club de Madrid
  sectors  NGO

org:bilderberg-group Bilderberg Group
  name     Bilderberg
  sectors  NGO

org:trilateral-commission Trilateral Commission
  sectors  NGO

org:munich-security-conference Munich Security Conference
  sectors  NGO

org:world-social-forum World Social Forum
  sectors  NGO

org:internal-displacement-monitoring-centre Internal Displacement Monitoring Centre
  name     IDMC
  sectors  NGO

org:armed-conflict-location-event-data-project Armed Conflict Location & Event Data Project
  name     Armed Conflict Location and Event Data Project; ACLED
  sectors  NGO

org:integrated-food-security-phase-classification Integrated Food Security Phase Classification
  sectors  NGO

org:famine-early-warning-systems-network Famine Early Warning Systems Network
  name     FEWS NET
  sectors  NGO

org:helpage-international HelpAge International
  sectors  NGO

org:medair Medair
  sectors  NGO

org:tearfund Tearfund
  sectors  NGO

org:intersos INTERSOS
  name     Intersos
  sectors  NGO

org:cordaid Cordaid
  sectors  NGO

org:wateraid WaterAid
  sectors  NGO

org:war-child War Child
  sectors  NGO

org:street-child Street Child
  sectors  NGO

org:street-art-for-mankind Street Art for Mankind
  sectors  NGO

org:compassion-international Compassion International
  sectors  NGO

org:food-for-the-hungry Food for the Hungry
  sectors  NGO

org:heifer-international Heifer International
  sectors  NGO

org:relief-international Relief International
  sectors  NGO

org:international-orthodox-christian-charities International Orthodox Christian Charities
  sectors  NGO

org:solidarites-international Solidarités International
  name     Solidarites International
  sectors  NGO

org:premiere-urgence Première Urgence
  name     Première Urgence Internationale
  sectors  NGO

org:acted ACTED
  name     Acted
  sectors  NGO

org:geneva-international-centre-for-humanitarian-demining Geneva International Centre for Humanitarian Demining
  sectors  NGO

org:ceasefire-centre-for-civilian-rights Ceasefire Centre for Civilian Rights
  sectors  NGO

org:center-for-civilians-in-conflict Center for Civilians in Conflict
  sectors  NGO

org:global-centre-for-the-responsibility-to-protect Global Centre for the Responsibility to Protect
  sectors  NGO

org:cluster-munition-coalition Cluster Munition Coalition
  sectors  NGO

org:control-arms Control Arms
  sectors  NGO

org:stop-tb-partnership Stop TB Partnership
  sectors  NGO

org:rotary Rotary
  sectors  NGO

org:lions-clubs-international Lions Clubs International
  sectors  NGO

org:ymca YMCA
  sectors  NGO

org:scout-movement Scout movement
  name     World Organization of the Scout Movement
  sectors  NGO

org:alliance-defending-freedom Alliance Defending Freedom
  sectors  NGO

org:open-doors Open Doors
  sectors  NGO

org:aid-to-the-church-in-need Aid to the Church in Need
  sectors  NGO

org:christian-solidarity-worldwide Christian Solidarity Worldwide
  sectors  NGO

org:christian-solidarity-international Christian Solidarity International
  sectors  NGO

org:global-forest-watch Global Forest Watch
  sectors  NGO

org:global-footprint-network Global Footprint Network
  sectors  NGO

org:world-weather-attribution World Weather Attribution
  sectors  NGO

org:climate-action-network Climate Action Network
  sectors  NGO

org:climate-action-tracker Climate Action Tracker
  sectors  NGO

org:carbon-brief Carbon Brief
  sectors  NGO

org:carbon-tracker Carbon Tracker
  sectors  NGO

org:ember-think-tank Ember think tank
  sectors  NGO

org:oil-change-international Oil Change International
  sectors  NGO

org:rainforest-action-network Rainforest Action Network
  sectors  NGO

org:rainforest-foundation Rainforest Foundation
  sectors  NGO

org:wetlands-international Wetlands International
  sectors  NGO

org:marine-conservation-society Marine Conservation Society
  sectors  NGO

org:oceana Oceana
  sectors  NGO

org:ocean-conservancy Ocean Conservancy
  sectors  NGO

org:born-free-foundation Born Free Foundation
  sectors  NGO

org:traffic-wildlife-monitoring-network TRAFFIC wildlife monitoring network
  sectors  NGO

org:african-parks African Parks
  sectors  NGO

org:virunga-foundation Virunga Foundation
  sectors  NGO

org:stop-ecocide Stop Ecocide
  sectors  NGO

org:attac ATTAC
  sectors  NGO

org:pugwash-conferences Pugwash Conferences
  name     Pugwash Conferences on Science and World Affairs; Pugwash
  sectors  NGO

org:international-physicians-for-the-prevention-of-nuclear-war International Physicians for the Prevention of Nuclear War
  sectors  NGO

org:stockholm-international-peace-research-institute Stockholm International Peace Research Institute
  name     SIPRI
  sectors  NGO

org:peace-research-institute-oslo Peace Research Institute Oslo
  name     PRIO
  sectors  NGO

org:fridtjof-nansen-institute Fridtjof Nansen Institute
  sectors  NGO

org:european-council-on-foreign-relations European Council on Foreign Relations
  name     ECFR
  sectors  NGO

org:centre-for-european-policy-studies Centre for European Policy Studies
  sectors  NGO

org:bruegel Bruegel
  sectors  NGO

org:carnegie-europe Carnegie Europe
  name     Carnegie Moscow Center
  sectors  NGO

org:friends-of-europe Friends of Europe
  sectors  NGO

org:konrad-adenauer-foundation Konrad Adenauer Foundation
  name     Konrad Adenauer Stiftung; Konrad-Adenauer-Stiftung
  sectors  NGO

org:friedrich-ebert-foundation Friedrich Ebert Foundation
  name     Friedrich Ebert Stiftung; Friedrich-Ebert-Stiftung
  sectors  NGO

org:heinrich-boll-foundation Heinrich Böll Foundation
  name     Heinrich Boell Foundation; Heinrich Böll Stiftung
  sectors  NGO

org:friedrich-naumann-foundation Friedrich Naumann Foundation
  sectors  NGO

org:hanns-seidel-foundation Hanns Seidel Foundation
  sectors  NGO

org:bertelsmann-foundation Bertelsmann Foundation
  name     Bertelsmann Stiftung
  sectors  NGO

org:DEU-german-institute-for-international-and-security-affairs German Institute for International and Security Affairs
  name     Stiftung Wissenschaft und Politik
  country  DEU
  sectors  NGO

org:DEU-german-council-on-foreign-relations German Council on Foreign Relations
  name     DGAP
  country  DEU
  sectors  NGO

org:DEU-ifo-institute Ifo Institute
  name     ifo Institute; Ifo
  country  DEU
  sectors  NGO

org:DEU-pro-asyl Pro Asyl
  country  DEU
  sectors  NGO

org:DEU-amadeu-antonio-foundation Amadeu Antonio Foundation
  country  DEU
  sectors  NGO

org:DEU-zentralrat-der-muslime Zentralrat der Muslime
  name     Central Council of Muslims in Germany
  country  DEU
  sectors  NGO

org:DEU-federation-of-german-industries Federation of German Industries
  name     BDI
  country  DEU
  sectors  NGO

org:DEU-adac ADAC
  country  DEU
  sectors  NGO

org:DEU-campact Campact
  country  DEU
  sectors  NGO

org:DEU-deutsche-umwelthilfe Deutsche Umwelthilfe
  country  DEU
  sectors  NGO

org:DEU-welthungerhilfe Welthungerhilfe
  country  DEU
  sectors  NGO

org:FRA-french-institute-of-international-relations French Institute of International Relations
  name     IFRI
  country  FRA
  sectors  NGO

org:FRA-institut-montaigne Institut Montaigne
  country  FRA
  sectors  NGO

org:FRA-medef Medef
  name     MEDEF
  country  FRA
  sectors  NGO

org:FRA-fnsea FNSEA
  country  FRA
  sectors  NGO

org:FRA-fondation-abbe-pierre Fondation Abbé Pierre
  name     Abbé Pierre Foundation
  country  FRA
  sectors  NGO

org:FRA-la-cimade La Cimade
  name     Cimade
  country  FRA
  sectors  NGO

org:FRA-sos-racisme SOS Racisme
  country  FRA
  sectors  NGO

org:FRA-ligue-des-droits-de-lhomme Ligue des droits de l'Homme
  name     Human Rights League of France
  country  FRA
  sectors  NGO

org:FRA-crif CRIF
  country  FRA
  sectors  NGO

org:FRA-secours-catholique Secours Catholique
  country  FRA
  sectors  NGO

org:FRA-utopia-56 Utopia 56
  country  FRA
  sectors  NGO

org:ITA-confindustria Confindustria
  country  ITA
  sectors  NGO

org:ITA-legambiente Legambiente
  country  ITA
  sectors  NGO

org:ITA-coldiretti Coldiretti
  country  ITA
  sectors  NGO

org:ITA-libera-anti-mafia-group Libera anti-mafia group
  country  ITA
  sectors  NGO

org:ESP-caminando-fronteras Caminando Fronteras
  name     Walking Borders
  country  ESP
  sectors  NGO

org:ESP-ecologistas-en-accion Ecologistas en Acción
  country  ESP
  sectors  NGO

org:ESP-manos-limpias Manos Limpias
  country  ESP
  sectors  NGO

org:ESP-hazte-oir Hazte Oír
  name     Hazte Oir
  country  ESP
  sectors  NGO

org:NLD-clingendael-institute Clingendael Institute
  name     Clingendael
  country  NLD
  sectors  NGO

org:NLD-urgenda Urgenda
  country  NLD
  sectors  NGO

org:BEL-association-of-victims-of-terror Association of Victims of Terror
  country  BEL
  sectors  NGO

org:POL-centre-for-eastern-studies Centre for Eastern Studies
  name     OSW
  country  POL
  sectors  NGO

org:POL-batory-foundation Batory Foundation
  name     Stefan Batory Foundation
  country  POL
  sectors  NGO

org:POL-ocalenie-foundation Ocalenie Foundation
  country  POL
  sectors  NGO

org:HUN-hungarian-civil-liberties-union Hungarian Civil Liberties Union
  country  HUN
  sectors  NGO

org:HUN-hungarian-helsinki-committee Hungarian Helsinki Committee
  country  HUN
  sectors  NGO

org:HUN-mathias-corvinus-collegium Mathias Corvinus Collegium
  country  HUN
  sectors  NGO

org:CZE-people-in-need People in Need
  country  CZE
  sectors  NGO

org:SRB-humanitarian-law-center Humanitarian Law Center
  name     Humanitarian Law Centre
  country  SRB
  sectors  NGO

org:BIH-mothers-of-srebrenica Mothers of Srebrenica
  country  BIH
  sectors  NGO

org:RUS-public-verdict-foundation Public Verdict Foundation
  country  RUS
  sectors  NGO

org:RUS-russia-behind-bars Russia Behind Bars
  country  RUS
  sectors  NGO

org:RUS-gulagu-net Gulagu.net
  country  RUS
  sectors  NGO

org:RUS-golos Golos
  name     GOLOS
  country  RUS
  sectors  NGO

org:RUS-crew-against-torture Crew Against Torture
  country  RUS
  sectors  NGO

org:RUS-russian-union-of-industrialists-and-entrepreneurs Russian Union of Industrialists and Entrepreneurs
  country  RUS
  sectors  NGO

org:RUS-open-russia Open Russia
  country  RUS
  sectors  NGO

org:RUS-valdai-discussion-club Valdai Discussion Club
  name     Valdai Club
  country  RUS
  sectors  NGO

org:RUS-carnegie-russia-eurasia-center Carnegie Russia Eurasia Center
  country  RUS
  sectors  NGO

org:RUS-immortal-regiment Immortal Regiment
  country  RUS
  sectors  NGO

org:RUS-night-wolves Night Wolves
  country  RUS
  sectors  NGO

org:RUS-feminist-anti-war-resistance Feminist Anti-War Resistance
  country  RUS
  sectors  NGO

org:RUS-idite-lesom Idite Lesom
  country  RUS
  sectors  NGO

org:UKR-center-for-civil-liberties Center for Civil Liberties
  name     Centre for Civil Liberties
  country  UKR
  sectors  NGO

org:UKR-come-back-alive Come Back Alive
  country  UKR
  sectors  NGO

org:UKR-serhiy-prytula-foundation Serhiy Prytula Foundation
  name     Prytula Foundation
  country  UKR
  sectors  NGO

org:UKR-bring-kids-back-ua Bring Kids Back UA
  country  UKR
  sectors  NGO

org:UKR-truth-hounds Truth Hounds
  country  UKR
  sectors  NGO

org:UKR-anti-corruption-action-center Anti-Corruption Action Center
  name     Anti-Corruption Action Centre
  country  UKR
  sectors  NGO

org:BLR-belarusian-association-of-journalists-trade-group Belarusian Association of Journalists trade group
  country  BLR
  sectors  NGO

org:BLR-human-rights-centre-viasna Human rights centre Viasna
  name     Vyasna
  country  BLR
  sectors  NGO

org:KAZ-kazakhstan-international-bureau-for-human-rights Kazakhstan International Bureau for Human Rights
  country  KAZ
  sectors  NGO

org:GEO-transparency-international-georgia Transparency International Georgia
  country  GEO
  sectors  NGO

org:GEO-georgian-young-lawyers-association Georgian Young Lawyers' Association
  country  GEO
  sectors  NGO

org:TUR-human-rights-association Human Rights Association
  name     IHD; Human Rights Association of Turkey
  country  TUR
  sectors  NGO

org:TUR-ihh IHH
  country  TUR
  sectors  NGO

org:TUR-tusiad TUSIAD
  name     TÜSİAD
  country  TUR
  sectors  NGO

org:TUR-tepav TEPAV
  country  TUR
  sectors  NGO

org:TUR-seta SETA
  country  TUR
  sectors  NGO

org:TUR-ensar-foundation Ensar Foundation
  country  TUR
  sectors  NGO

org:TUR-anadolu-kultur Anadolu Kültür
  name     Anadolu Kultur
  country  TUR
  sectors  NGO

org:ISR-adalah Adalah
  country  ISR
  sectors  NGO

org:ISR-regavim Regavim
  country  ISR
  sectors  NGO

org:ISR-im-tirtzu Im Tirtzu
  country  ISR
  sectors  NGO

org:ISR-hamoked HaMoked
  country  ISR
  sectors  NGO

org:ISR-gisha Gisha
  country  ISR
  sectors  NGO

org:ISR-standing-together Standing Together
  country  ISR
  sectors  NGO

org:ISR-yesha-council Yesha Council
  country  ISR
  sectors  NGO

org:ISR-ateret-cohanim Ateret Cohanim
  country  ISR
  sectors  NGO

org:ISR-institute-for-national-security-studies Institute for National Security Studies
  name     INSS
  country  ISR
  sectors  NGO

org:ISR-israel-democracy-institute Israel Democracy Institute
  country  ISR
  sectors  NGO

org:ISR-movement-for-quality-government-in-israel Movement for Quality Government in Israel
  name     Movement for Quality Government
  country  ISR
  sectors  NGO

org:ISR-zaka Zaka
  name     ZAKA
  country  ISR
  sectors  NGO

org:ISR-ngo-monitor NGO Monitor
  country  ISR
  sectors  NGO

org:ISR-un-watch UN Watch
  country  ISR
  sectors  NGO

org:ISR-rabbis-for-human-rights Rabbis for Human Rights
  country  ISR
  sectors  NGO

org:ISR-four-mothers Four Mothers
  country  ISR
  sectors  NGO

org:ISR-temple-mount-faithful Temple Mount Faithful
  country  ISR
  sectors  NGO

org:ISR-tzav-9 Tzav 9
  country  ISR
  sectors  NGO

org:ISR-bring-them-home-now Bring Them Home Now
  name     Hostages Families Forum
  country  ISR
  sectors  NGO

org:PSE-al-mezan Al-Mezan
  country  PSE
  sectors  NGO

org:PSE-palestinian-center-for-policy-and-survey-research Palestinian Center for Policy and Survey Research
  country  PSE
  sectors  NGO

org:PSE-defense-for-children-international-palestine Defense for Children International - Palestine
  name     Defence for Children International Palestine; Defense for Children International Palestine
  country  PSE
  sectors  NGO

org:PSE-al-dameer Al-Dameer
  country  PSE
  sectors  NGO

org:PSE-commission-of-detainees-and-ex-detainees-affairs Commission of Detainees and Ex-Detainees Affairs
  country  PSE
  sectors  NGO

org:PSE-union-of-agricultural-work-committees Union of Agricultural Work Committees
  country  PSE
  sectors  NGO

org:PSE-al-aqsa-foundation Al-Aqsa Foundation
  country  PSE
  sectors  NGO

org:PSE-islamic-waqf Islamic Waqf
  name     Jerusalem Islamic Waqf
  country  PSE
  sectors  NGO

org:LBN-lebanese-red-cross Lebanese Red Cross
  country  LBN
  sectors  NGO

org:LBN-legal-agenda Legal Agenda
  country  LBN
  sectors  NGO

org:SYR-syria-campaign Syria Campaign
  name     The Syria Campaign
  country  SYR
  sectors  NGO

org:SYR-syrian-american-medical-society Syrian American Medical Society
  name     SAMS
  country  SYR
  sectors  NGO

org:SYR-violations-documentation-center Violations Documentation Center
  country  SYR
  sectors  NGO

org:SYR-caesar-families-association Caesar Families Association
  country  SYR
  sectors  NGO

org:IRN-center-for-supporters-of-human-rights Center for Supporters of Human Rights
  country  IRN
  sectors  NGO

org:IRN-kurdistan-human-rights-network Kurdistan Human Rights Network
  country  IRN
  sectors  NGO

org:IRN-kurdistan-human-rights-association Kurdistan Human Rights Association
  country  IRN
  sectors  NGO

org:IRN-baluch-activists-campaign Baluch Activists Campaign
  name     Haalvsh
  country  IRN
  sectors  NGO

org:IRN-narges-foundation Narges Foundation
  country  IRN
  sectors  NGO

org:SAU-alqst ALQST
  country  SAU
  sectors  NGO

org:SAU-muslim-world-league Muslim World League
  country  SAU
  sectors  NGO

org:SAU-world-assembly-of-muslim-youth World Assembly of Muslim Youth
  country  SAU
  sectors  NGO

org:SAU-al-haramain-foundation Al-Haramain Foundation
  name     Al-Haramain
  country  SAU
  sectors  NGO

org:BHR-bahrain-institute-for-rights-and-democracy Bahrain Institute for Rights and Democracy
  country  BHR
  sectors  NGO

org:ARE-emirates-detainees-advocacy-centre Emirates Detainees Advocacy Centre
  country  ARE
  sectors  NGO

org:YEM-mwatana Mwatana
  name     Mwatana for Human Rights
  country  YEM
  sectors  NGO

org:YEM-abductees-mothers-association Abductees' Mothers Association
  country  YEM
  sectors  NGO

org:KWT-international-islamic-charitable-organization International Islamic Charitable Organization
  country  KWT
  sectors  NGO

org:EGY-hisham-mubarak-law-center Hisham Mubarak Law Center
  country  EGY
  sectors  NGO

org:EGY-el-nadeem-center El Nadeem Center
  country  EGY
  sectors  NGO

org:EGY-committee-for-justice Committee for Justice
  country  EGY
  sectors  NGO

org:TUN-tunisian-forum-for-economic-and-social-rights Tunisian Forum for Economic and Social Rights
  name     FTDES
  country  TUN
  sectors  NGO

org:TUN-i-watch I Watch
  name     I WATCH
  country  TUN
  sectors  NGO

org:MAR-moroccan-association-for-human-rights Moroccan Association for Human Rights
  name     AMDH
  country  MAR
  sectors  NGO

org:LBY-libya-crimes-watch Libya Crimes Watch
  country  LBY
  sectors  NGO

org:SDN-darfur-bar-association Darfur Bar Association
  country  SDN
  sectors  NGO

org:SDN-darfur-network-for-human-rights Darfur Network for Human Rights
  country  SDN
  sectors  NGO

org:SDN-sudan-war-monitor Sudan War Monitor
  country  SDN
  sectors  NGO

org:SDN-humanitarian-research-lab Humanitarian Research Lab
  name     Yale Humanitarian Research Lab
  country  SDN
  sectors  NGO

org:NGA-serap SERAP
  name     Socio-Economic Rights and Accountability Project
  country  NGA
  sectors  NGO

org:NGA-northern-elders-forum Northern Elders Forum
  country  NGA
  sectors  NGO

org:NGA-ohanaeze-ndigbo Ohanaeze Ndigbo
  country  NGA
  sectors  NGO

org:NGA-afenifere Afenifere
  country  NGA
  sectors  NGO

org:NGA-arewa-consultative-forum Arewa Consultative Forum
  country  NGA
  sectors  NGO

org:NGA-budgit BudgIT
  country  NGA
  sectors  NGO

org:NGA-miyetti-allah Miyetti Allah
  name     Miyetti Allah Cattle Breeders Association
  country  NGA
  sectors  NGO

org:NGA-bring-back-our-girls Bring Back Our Girls
  country  NGA
  sectors  NGO

org:NGA-sbm-intelligence SBM Intelligence
  country  NGA
  sectors  NGO

org:NGA-nigerian-bar-association Nigerian Bar Association
  country  NGA
  sectors  NGO

org:NGA-nigerian-medical-association Nigerian Medical Association
  country  NGA
  sectors  NGO

org:NGA-nigeria-union-of-teachers Nigeria Union of Teachers
  country  NGA
  sectors  NGO

org:KEN-kenya-human-rights-commission Kenya Human Rights Commission
  country  KEN
  sectors  NGO

org:KEN-haki-africa Haki Africa
  country  KEN
  sectors  NGO

org:KEN-law-society-of-kenya Law Society of Kenya
  country  KEN
  sectors  NGO

org:KEN-kenya-medical-practitioners-pharmacists-and-dentists-union Kenya Medical Practitioners, Pharmacists and Dentists Union
  name     KMPDU
  country  KEN
  sectors  NGO

org:UGA-chapter-four-uganda Chapter Four Uganda
  country  UGA
  sectors  NGO

org:UGA-uganda-law-society Uganda Law Society
  country  UGA
  sectors  NGO

org:RWA-ibuka Ibuka
  name     IBUKA
  country  RWA
  sectors  NGO

org:COD-panzi-foundation Panzi Foundation
  name     Panzi Hospital
  country  COD
  sectors  NGO

org:COD-filimbi Filimbi
  country  COD
  sectors  NGO

org:COD-kivu-security-tracker Kivu Security Tracker
  name     Kivu Barometer
  country  COD
  sectors  NGO

org:COD-asadho ASADHO
  country  COD
  sectors  NGO

org:MLI-dicko-movement Dicko movement
  name     Coordination of Movements, Associations and Sympathizers
  country  MLI
  sectors  NGO

org:SEN-raddho RADDHO
  country  SEN
  sectors  NGO

org:CMR-human-rights-network-of-cameroon Human Rights Network of Cameroon
  country  CMR
  sectors  NGO

org:ZAF-institute-for-security-studies Institute for Security Studies
  country  ZAF
  sectors  NGO

org:ZAF-helen-suzman-foundation Helen Suzman Foundation
  country  ZAF
  sectors  NGO

org:ZAF-afriforum AfriForum
  country  ZAF
  sectors  NGO

org:ZAF-solidarity-movement Solidarity Movement
  name     Solidarity trade union of South Africa
  country  ZAF
  sectors  NGO

org:ZAF-corruption-watch Corruption Watch
  country  ZAF
  sectors  NGO

org:ZAF-south-african-institute-of-race-relations South African Institute of Race Relations
  country  ZAF
  sectors  NGO

org:ZAF-gift-of-the-givers Gift of the Givers
  country  ZAF
  sectors  NGO

org:ZAF-treatment-action-campaign Treatment Action Campaign
  country  ZAF
  sectors  NGO

org:ZAF-nelson-mandela-foundation Nelson Mandela Foundation
  country  ZAF
  sectors  NGO

org:ZAF-desmond-and-leah-tutu-legacy-foundation Desmond and Leah Tutu Legacy Foundation
  country  ZAF
  sectors  NGO

org:ZAF-south-african-council-of-churches South African Council of Churches
  country  ZAF
  sectors  NGO

org:ZWE-zimbabwe-lawyers-for-human-rights Zimbabwe Lawyers for Human Rights
  country  ZWE
  sectors  NGO

org:ZWE-zimbabwe-human-rights-ngo-forum Zimbabwe Human Rights NGO Forum
  country  ZWE
  sectors  NGO

org:ZMB-law-association-of-zambia Law Association of Zambia
  country  ZMB
  sectors  NGO

org:MWI-human-rights-defenders-coalition Human Rights Defenders Coalition
  name     Human Rights Defenders Coalition of Malawi
  country  MWI
  sectors  NGO

org:mo-ibrahim-foundation Mo Ibrahim Foundation
  sectors  NGO

org:afrobarometer Afrobarometer
  sectors  NGO

org:africa-center-for-strategic-studies Africa Center for Strategic Studies
  sectors  NGO

org:commonwealth-human-rights-initiative Commonwealth Human Rights Initiative
  sectors  NGO

org:IND-observer-research-foundation Observer Research Foundation
  country  IND
  sectors  NGO

org:IND-centre-for-policy-research Centre for Policy Research
  country  IND
  sectors  NGO

org:IND-association-for-democratic-reforms Association for Democratic Reforms
  country  IND
  sectors  NGO

org:IND-akhil-bharatiya-vidyarthi-parishad Akhil Bharatiya Vidyarthi Parishad
  name     ABVP
  country  IND
  sectors  NGO

org:IND-all-india-muslim-personal-law-board All India Muslim Personal Law Board
  country  IND
  sectors  NGO

org:IND-lawyers-collective Lawyers Collective
  country  IND
  sectors  NGO

org:IND-centre-for-science-and-environment Centre for Science and Environment
  country  IND
  sectors  NGO

org:IND-confederation-of-indian-industry Confederation of Indian Industry
  name     CII
  country  IND
  sectors  NGO

org:IND-ficci FICCI
  name     Federation of Indian Chambers of Commerce and Industry
  country  IND
  sectors  NGO

org:IND-nasscom NASSCOM
  name     Nasscom
  country  IND
  sectors  NGO

org:IND-board-of-control-for-cricket-in-india Board of Control for Cricket in India
  name     BCCI
  country  IND
  sectors  NGO

org:IND-indian-medical-association Indian Medical Association
  country  IND
  sectors  NGO

org:IND-missionaries-of-charity Missionaries of Charity
  country  IND
  sectors  NGO

org:IND-south-asia-terrorism-portal South Asia Terrorism Portal
  country  IND
  sectors  NGO

org:IND-institute-for-defence-studies-and-analyses Institute for Defence Studies and Analyses
  country  IND
  sectors  NGO

org:PAK-edhi Edhi
  country  PAK
  sectors  NGO

org:PAK-aurat-march Aurat March
  country  PAK
  sectors  NGO

org:PAK-falah-e-insaniat-foundation Falah-e-Insaniat Foundation
  country  PAK
  sectors  NGO

org:PAK-pakistan-institute-for-peace-studies Pakistan Institute for Peace Studies
  country  PAK
  sectors  NGO

org:PAK-pakistan-bar-council Pakistan Bar Council
  country  PAK
  sectors  NGO

org:PAK-supreme-court-bar-association Supreme Court Bar Association
  country  PAK
  sectors  NGO

org:PAK-wafaq-ul-madaris Wafaq ul Madaris
  country  PAK
  sectors  NGO

org:PAK-pakistan-cricket-board Pakistan Cricket Board
  name     PCB
  country  PAK
  sectors  NGO

org:BGD-inqilab-moncho Inqilab Moncho
  country  BGD
  sectors  NGO

org:BGD-bangladesh-hindu-buddhist-christian-unity-council Bangladesh Hindu Buddhist Christian Unity Council
  country  BGD
  sectors  NGO

org:BGD-transparency-international-bangladesh Transparency International Bangladesh
  country  BGD
  sectors  NGO

org:LKA-centre-for-policy-alternatives Centre for Policy Alternatives
  country  LKA
  sectors  NGO

org:LKA-bar-association-of-sri-lanka Bar Association of Sri Lanka
  country  LKA
  sectors  NGO

org:MMR-karen-human-rights-group Karen Human Rights Group
  country  MMR
  sectors  NGO

org:MMR-burma-campaign-uk Burma Campaign UK
  country  MMR
  sectors  NGO

org:MMR-shan-human-rights-foundation Shan Human Rights Foundation
  country  MMR
  sectors  NGO

org:MMR-fortify-rights Fortify Rights
  country  MMR
  sectors  NGO

org:MMR-justice-for-myanmar Justice For Myanmar
  name     Justice for Myanmar
  country  MMR
  sectors  NGO

org:MMR-institute-for-strategy-and-policy-myanmar Institute for Strategy and Policy - Myanmar
  country  MMR
  sectors  NGO

org:IDN-indonesian-ulema-council Indonesian Ulema Council
  name     Majelis Ulama Indonesia; MUI
  country  IDN
  sectors  NGO

org:IDN-indonesia-corruption-watch Indonesia Corruption Watch
  country  IDN
  sectors  NGO

org:IDN-institute-for-policy-analysis-of-conflict Institute for Policy Analysis of Conflict
  name     IPAC
  country  IDN
  sectors  NGO

org:IDN-wahid-institute Wahid Institute
  name     Wahid Foundation
  country  IDN
  sectors  NGO

org:IDN-walhi Walhi
  name     WALHI
  country  IDN
  sectors  NGO

org:IDN-centre-for-strategic-and-international-studies-of-indonesia Centre for Strategic and International Studies of Indonesia
  country  IDN
  sectors  NGO

org:SGP-iseas-yusof-ishak-institute ISEAS-Yusof Ishak Institute
  name     Institute of Southeast Asian Studies
  country  SGP
  sectors  NGO

org:MYS-suaram Suaram
  name     SUARAM
  country  MYS
  sectors  NGO

org:MYS-sisters-in-islam Sisters in Islam
  country  MYS
  sectors  NGO

org:PHL-gabriela GABRIELA
  country  PHL
  sectors  NGO

org:PHL-kilusang-mayo-uno Kilusang Mayo Uno
  country  PHL
  sectors  NGO

org:PHL-free-legal-assistance-group Free Legal Assistance Group
  country  PHL
  sectors  NGO

org:PHL-catholic-bishops-conference-of-the-philippines Catholic Bishops' Conference of the Philippines
  name     CBCP
  country  PHL
  sectors  NGO

org:PHL-social-weather-stations Social Weather Stations
  country  PHL
  sectors  NGO

org:PHL-pulse-asia Pulse Asia
  country  PHL
  sectors  NGO

org:THA-ilaw iLaw
  country  THA
  sectors  NGO

org:THA-cross-cultural-foundation Cross Cultural Foundation
  country  THA
  sectors  NGO

org:KHM-licadho Licadho
  name     LICADHO
  country  KHM
  sectors  NGO

org:KHM-adhoc Adhoc
  name     ADHOC
  country  KHM
  sectors  NGO

org:KHM-mother-nature-cambodia Mother Nature Cambodia
  country  KHM
  sectors  NGO

org:VNM-vietnam-fatherland-front Vietnam Fatherland Front
  country  VNM
  sectors  NGO

org:CHN-all-china-federation-of-trade-unions All-China Federation of Trade Unions
  name     ACFTU
  country  CHN
  sectors  NGO

org:CHN-all-china-womens-federation All-China Women's Federation
  country  CHN
  sectors  NGO

org:CHN-communist-youth-league-of-china Communist Youth League of China
  country  CHN
  sectors  NGO

org:CHN-china-association-for-relations-across-the-taiwan-straits China Association for Relations Across the Taiwan Straits
  name     Association for Relations Across the Taiwan Straits; ARATS
  country  CHN
  sectors  NGO

org:CHN-red-cross-society-of-china Red Cross Society of China
  country  CHN
  sectors  NGO

org:CHN-safeguard-defenders Safeguard Defenders
  country  CHN
  sectors  NGO

org:CHN-china-aid China Aid
  name     ChinaAid
  country  CHN
  sectors  NGO

org:CHN-dui-hua-foundation Dui Hua Foundation
  name     Dui Hua
  country  CHN
  sectors  NGO

org:CHN-dui-hua-human-rights Dui Hua Human Rights
  country  CHN
  sectors  NGO

org:CHN-feng-rui-law-firm Feng Rui law firm
  name     Fengrui Law Firm
  country  CHN
  sectors  NGO

org:HKG-hong-kong-watch Hong Kong Watch
  country  HKG
  sectors  NGO

org:HKG-hong-kong-bar-association Hong Kong Bar Association
  country  HKG
  sectors  NGO

org:HKG-hong-kong-football-association Hong Kong Football Association
  country  HKG
  sectors  NGO

org:TWN-institute-for-national-defense-and-security-research Institute for National Defense and Security Research
  name     INDSR
  country  TWN
  sectors  NGO

org:JPN-nippon-kaishi Nippon Kaishi
  name     Nippon Kaigi
  country  JPN
  sectors  NGO

org:JPN-nippon-foundation Nippon Foundation
  country  JPN
  sectors  NGO

org:JPN-keidanren Keidanren
  country  JPN
  sectors  NGO

org:JPN-rengo Rengo
  country  JPN
  sectors  NGO

org:KOR-korean-council-for-justice-and-remembrance Korean Council for Justice and Remembrance
  country  KOR
  sectors  NGO

org:KOR-sejong-institute Sejong Institute
  country  KOR
  sectors  NGO

org:KOR-asan-institute-for-policy-studies Asan Institute for Policy Studies
  country  KOR
  sectors  NGO

org:KOR-korea-institute-for-national-unification Korea Institute for National Unification
  name     KINU
  country  KOR
  sectors  NGO

org:KOR-federation-of-korean-trade-unions Federation of Korean Trade Unions
  name     FKTU
  country  KOR
  sectors  NGO

org:KOR-korean-medical-association Korean Medical Association
  country  KOR
  sectors  NGO

org:KOR-korean-red-cross Korean Red Cross
  name     South Korean Red Cross
  country  KOR
  sectors  NGO

org:KOR-shincheonji-church-of-jesus Shincheonji Church of Jesus
  name     Shincheonji
  country  KOR
  sectors  NGO

org:KOR-sarang-jeil-church Sarang Jeil Church
  country  KOR
  sectors  NGO

org:AUS-australian-strategic-policy-institute Australian Strategic Policy Institute
  name     ASPI
  country  AUS
  sectors  NGO

org:AUS-lowy-institute Lowy Institute
  country  AUS
  sectors  NGO

org:AUS-australia-institute Australia Institute
  country  AUS
  sectors  NGO

org:AUS-australian-council-of-trade-unions Australian Council of Trade Unions
  name     ACTU
  country  AUS
  sectors  NGO

org:AUS-australian-medical-association Australian Medical Association
  country  AUS
  sectors  NGO

org:AUS-refugee-action-coalition Refugee Action Coalition
  country  AUS
  sectors  NGO

org:AUS-australian-conservation-foundation Australian Conservation Foundation
  country  AUS
  sectors  NGO

org:AUS-climate-council Climate Council
  country  AUS
  sectors  NGO

org:CAN-canadian-union-of-public-employees Canadian Union of Public Employees
  name     CUPE
  country  CAN
  sectors  NGO

org:CAN-unifor Unifor
  country  CAN
  sectors  NGO

org:CAN-idle-no-more Idle No More
  country  CAN
  sectors  NGO

org:CAN-citizen-lab Citizen Lab
  name     The Citizen Lab
  country  CAN
  sectors  NGO

org:CAN-fraser-institute Fraser Institute
  country  CAN
  sectors  NGO

org:CAN-world-sikh-organization World Sikh Organization
  country  CAN
  sectors  NGO

org:MEX-causa-en-comun Causa en Común
  country  MEX
  sectors  NGO

org:MEX-mexicans-against-corruption-and-impunity Mexicans Against Corruption and Impunity
  country  MEX
  sectors  NGO

org:MEX-el-barzon El Barzón
  country  MEX
  sectors  NGO

org:MEX-propuesta-civica Propuesta Cívica
  country  MEX
  sectors  NGO

org:GTM-human-rights-office-of-the-archdiocese Human Rights Office of the Archdiocese
  name     Archbishop's Human Rights Office
  country  GTM
  sectors  NGO

org:GTM-48-cantones 48 Cantones
  name     48 Cantons of Totonicapán
  country  GTM
  sectors  NGO

org:SLV-cristosal Cristosal
  country  SLV
  sectors  NGO

org:SLV-movir MOVIR
  name     Movement of Victims of the Regime
  country  SLV
  sectors  NGO

org:HND-convergence-against-continuism Convergence Against Continuism
  country  HND
  sectors  NGO

org:NIC-permanent-commission-on-human-rights Permanent Commission on Human Rights
  country  NIC
  sectors  NGO

org:HTI-national-human-rights-defense-network National Human Rights Defense Network
  name     RNDDH; Réseau National de Défense des Droits Humains
  country  HTI
  sectors  NGO

org:CUB-cubalex Cubalex
  country  CUB
  sectors  NGO

org:CUB-cuban-observatory-for-human-rights Cuban Observatory for Human Rights
  country  CUB
  sectors  NGO

org:VEN-observatory-of-social-conflict Observatory of Social Conflict
  name     Venezuelan Observatory of Social Conflict
  country  VEN
  sectors  NGO

org:VEN-venezuelan-prisons-observatory Venezuelan Prisons Observatory
  name     Venezuelan Prison Observatory
  country  VEN
  sectors  NGO

org:VEN-sumate Súmate
  name     Sumate
  country  VEN
  sectors  NGO

org:VEN-fedecamaras Fedecámaras
  name     Fedecamaras
  country  VEN
  sectors  NGO

org:COL-dejusticia DeJusticia
  name     Dejusticia
  country  COL
  sectors  NGO

org:COL-ideas-for-peace-foundation Ideas for Peace Foundation
  name     Fundación Ideas para la Paz
  country  COL
  sectors  NGO

org:COL-paz-y-reconciliacion-foundation Paz y Reconciliación Foundation
  name     Pares Foundation; Peace and Reconciliation Foundation
  country  COL
  sectors  NGO

org:COL-codhes CODHES
  country  COL
  sectors  NGO

org:COL-somos-defensores Somos Defensores
  country  COL
  sectors  NGO

org:COL-colombian-federation-of-educators Colombian Federation of Educators
  name     Fecode
  country  COL
  sectors  NGO

org:PER-interregional-association-for-the-development-of-the-peruvian-rainforest Interregional Association for the Development of the Peruvian Rainforest
  name     AIDESEP
  country  PER
  sectors  NGO

org:PER-legal-defense-institute Legal Defense Institute
  name     Instituto de Defensa Legal
  country  PER
  sectors  NGO

org:BRA-igarape-institute Igarapé Institute
  name     Igarape Institute
  country  BRA
  sectors  NGO

org:BRA-brazilian-forum-on-public-security Brazilian Forum on Public Security
  country  BRA
  sectors  NGO

org:BRA-pastoral-land-commission Pastoral Land Commission
  name     Comissão Pastoral da Terra
  country  BRA
  sectors  NGO

org:BRA-indigenous-missionary-council Indigenous Missionary Council
  name     CIMI
  country  BRA
  sectors  NGO

org:BRA-datafolha Datafolha
  country  BRA
  sectors  NGO

org:BRA-ordem-dos-advogados-do-brasil Ordem dos Advogados do Brasil
  name     Brazilian Bar Association; OAB
  country  BRA
  sectors  NGO

org:ARG-center-for-legal-and-social-studies Center for Legal and Social Studies
  name     CELS
  country  ARG
  sectors  NGO

org:ARG-daia DAIA
  country  ARG
  sectors  NGO

org:ARG-argentine-rural-society Argentine Rural Society
  name     Sociedad Rural Argentina
  country  ARG
  sectors  NGO

org:ARG-ni-una-menos Ni Una Menos
  country  ARG
  sectors  NGO

org:CHL-confederation-of-chilean-students Confederation of Chilean Students
  country  CHL
  sectors  NGO

# Churches and faith bodies

org:holy-see-press-office Holy See press office
  sectors  REL

org:church-of-scotland Church of Scotland
  sectors  REL

org:ukrainian-orthodox-church-of-the-moscow-patriarchate Ukrainian Orthodox Church of the Moscow Patriarchate
  sectors  REL

org:ethiopian-orthodox-church Ethiopian Orthodox Church
  name     Ethiopian Orthodox Tewahedo Church
  sectors  REL

org:romanian-orthodox-church Romanian Orthodox Church
  sectors  REL

org:bulgarian-orthodox-church Bulgarian Orthodox Church
  sectors  REL

org:seventh-day-adventist-church Seventh-day Adventist Church
  sectors  REL

org:assemblies-of-god Assemblies of God
  sectors  REL

org:evangelical-lutheran-church Evangelical Lutheran Church
  sectors  REL

org:dutch-reformed-church Dutch Reformed Church
  sectors  REL

org:presbyterian-church-usa Presbyterian Church (USA)
  sectors  REL

org:redeemed-christian-church-of-god Redeemed Christian Church of God
  sectors  REL

org:universal-church-of-the-kingdom-of-god Universal Church of the Kingdom of God
  sectors  REL

org:world-evangelical-alliance World Evangelical Alliance
  sectors  REL

org:lutheran-church Lutheran Church
  sectors  REL

org:greek-catholic-church Greek Catholic Church
  sectors  REL

org:chaldean-catholic-church Chaldean Catholic Church
  name     Chaldean Church
  sectors  REL

org:maronite-church Maronite Church
  name     Maronite Patriarchate
  sectors  REL

org:assyrian-church-of-the-east Assyrian Church of the East
  sectors  REL

org:melkite-greek-catholic-church Melkite Greek Catholic Church
  sectors  REL

org:syro-malabar-church Syro-Malabar Church
  sectors  REL

org:latin-patriarchate-of-jerusalem Latin Patriarchate of Jerusalem
  name     Latin Patriarchate
  sectors  REL

org:greek-orthodox-patriarchate-of-jerusalem Greek Orthodox Patriarchate of Jerusalem
  sectors  REL

org:custody-of-the-holy-land Custody of the Holy Land
  sectors  REL

org:franciscans Franciscans
  sectors  REL

org:jesuits Jesuits
  sectors  REL

org:dominican-order Dominican Order
  sectors  REL

org:benedictines Benedictines
  sectors  REL

org:conference-of-european-churches Conference of European Churches
  sectors  REL

org:bruderhof Bruderhof
  sectors  REL

org:nur-movement Nur movement
  name     Süleymancılar
  sectors  REL

org:USA-united-states-conference-of-catholic-bishops United States Conference of Catholic Bishops
  name     U.S. Conference of Catholic Bishops; USCCB
  country  USA
  sectors  REL

org:USA-national-council-of-churches National Council of Churches
  country  USA
  sectors  REL

org:USA-national-association-of-evangelicals National Association of Evangelicals
  country  USA
  sectors  REL

org:USA-orthodox-union Orthodox Union
  country  USA
  sectors  REL

org:USA-union-for-reform-judaism Union for Reform Judaism
  country  USA
  sectors  REL

org:USA-islamic-society-of-north-america Islamic Society of North America
  country  USA
  sectors  REL

org:GBR-muslim-council-of-britain Muslim Council of Britain
  country  GBR
  sectors  REL

org:GBR-board-of-deputies-of-british-jews Board of Deputies of British Jews
  country  GBR
  sectors  REL

org:GBR-christian-concern Christian Concern
  country  GBR
  sectors  REL

org:DEU-german-bishops-conference German Bishops' Conference
  name     German Bishops Conference
  country  DEU
  sectors  REL

org:DEU-evangelical-church-in-germany Evangelical Church in Germany
  country  DEU
  sectors  REL

org:POL-polish-episcopal-conference Polish Episcopal Conference
  country  POL
  sectors  REL

org:IND-shiromani-gurdwara-parbandhak-committee Shiromani Gurdwara Parbandhak Committee
  name     SGPC
  country  IND
  sectors  REL

org:IND-akal-takht Akal Takht
  country  IND
  sectors  REL

org:IND-tirumala-tirupati-devasthanams Tirumala Tirupati Devasthanams
  country  IND
  sectors  REL

org:IND-jamiat-ulema-e-hind Jamiat Ulema-e-Hind
  country  IND
  sectors  REL

org:IND-tablighi-jamaat Tablighi Jamaat
  name     Tablighi Jamaat movement
  country  IND
  sectors  REL

org:IND-ramakrishna-mission Ramakrishna Mission
  country  IND
  sectors  REL

org:IND-dera-sacha-sauda Dera Sacha Sauda
  country  IND
  sectors  REL

org:IND-syro-malabar Syro-Malabar
  country  IND
  sectors  REL

org:PAK-jamiat-ahle-hadith Jamiat Ahle Hadith
  country  PAK
  sectors  REL

org:KEN-national-council-of-churches-of-kenya National Council of Churches of Kenya
  country  KEN
  sectors  REL

org:NGA-christian-association-of-nigeria Christian Association of Nigeria
  country  NGA
  sectors  REL

org:NGA-supreme-council-for-islamic-affairs Supreme Council for Islamic Affairs
  name     Nigerian Supreme Council for Islamic Affairs
  country  NGA
  sectors  REL

org:NGA-sokoto-sultanate Sokoto Sultanate
  name     Sultanate Council
  country  NGA
  sectors  REL

org:GHA-christian-council-of-ghana Christian Council of Ghana
  country  GHA
  sectors  REL

org:RWA-presbyterian-church-in-rwanda Presbyterian Church in Rwanda
  country  RWA
  sectors  REL

org:KOR-presbyterian-church-of-korea Presbyterian Church of Korea
  country  KOR
  sectors  REL

org:CHN-china-christian-council China Christian Council
  country  CHN
  sectors  REL

org:CHN-chinese-patriotic-catholic-association Chinese Patriotic Catholic Association
  name     Patriotic Catholic Association
  country  CHN
  sectors  REL

org:EGY-coptic-orthodox-church-of-alexandria Coptic Orthodox Church of Alexandria
  country  EGY
  sectors  REL

org:IRN-qom-seminary Qom Seminary
  country  IRN
  sectors  REL

org:IRQ-marjaiya Marjaiya
  country  IRQ
  sectors  REL

org:IRQ-shiite-endowment Shiite Endowment
  country  IRQ
  sectors  REL

# Unions and employers

org:european-trade-union-confederation European Trade Union Confederation
  name     ETUC
  sectors  LAB

org:international-federation-of-trade-unions International Federation of Trade Unions
  sectors  LAB

org:world-federation-of-trade-unions World Federation of Trade Unions
  sectors  LAB

org:european-federation-of-public-service-unions European Federation of Public Service Unions
  sectors  LAB

org:european-cockpit-association European Cockpit Association
  sectors  LAB

org:USA-afl-cio-body AFL-CIO
  country  USA
  sectors  LAB

org:USA-united-farm-workers United Farm Workers
  country  USA
  sectors  LAB

org:USA-service-employees-international-union-union Service Employees International Union union
  name     SEIU
  country  USA
  sectors  LAB

org:USA-national-education-association National Education Association
  country  USA
  sectors  LAB

org:USA-united-mine-workers United Mine Workers
  name     United Mine Workers of America
  country  USA
  sectors  LAB

org:USA-fraternal-order-of-police Fraternal Order of Police
  country  USA
  sectors  LAB

org:USA-amazon-labor-union Amazon Labor Union
  country  USA
  sectors  LAB

org:USA-starbucks-workers-united Starbucks Workers United
  country  USA
  sectors  LAB

org:USA-air-line-pilots-association Air Line Pilots Association
  country  USA
  sectors  LAB

org:USA-association-of-flight-attendants Association of Flight Attendants
  country  USA
  sectors  LAB

org:USA-national-air-traffic-controllers-association National Air Traffic Controllers Association
  country  USA
  sectors  LAB

org:USA-international-association-of-machinists International Association of Machinists
  name     International Association of Machinists and Aerospace Workers
  country  USA
  sectors  LAB

org:USA-american-federation-of-state-county-and-municipal-employees American Federation of State, County and Municipal Employees
  name     AFSCME
  country  USA
  sectors  LAB

org:USA-national-nurses-united National Nurses United
  country  USA
  sectors  LAB

org:USA-united-teachers-los-angeles United Teachers Los Angeles
  country  USA
  sectors  LAB

org:USA-newsguild NewsGuild
  country  USA
  sectors  LAB

org:GBR-trade-union-congress Trade Union Congress
  name     TUC
  country  GBR
  sectors  LAB

org:GBR-aslef Aslef
  name     ASLEF
  country  GBR
  sectors  LAB

org:GBR-unison Unison
  name     UNISON
  country  GBR
  sectors  LAB

org:GBR-nasuwt NASUWT
  country  GBR
  sectors  LAB

org:GBR-university-and-college-union University and College Union
  name     UCU
  country  GBR
  sectors  LAB

org:GBR-prison-officers-association Prison Officers Association
  country  GBR
  sectors  LAB

org:GBR-police-federation Police Federation
  country  GBR
  sectors  LAB

org:FRA-cgt CGT
  country  FRA
  sectors  LAB

org:FRA-sud-rail SUD Rail
  name     SUD-Rail
  country  FRA
  sectors  LAB

org:FRA-unsa UNSA
  country  FRA
  sectors  LAB

org:FRA-confederation-paysanne Confédération paysanne
  country  FRA
  sectors  LAB

org:FRA-coordination-rurale Coordination Rurale
  country  FRA
  sectors  LAB

org:DEU-verdi Verdi
  name     Ver.di; ver.di
  country  DEU
  sectors  LAB

org:DEU-gdl GDL
  country  DEU
  sectors  LAB

org:DEU-deutscher-gewerkschaftsbund Deutscher Gewerkschaftsbund
  name     DGB
  country  DEU
  sectors  LAB

org:DEU-marburger-bund Marburger Bund
  country  DEU
  sectors  LAB

org:DEU-vereinigung-cockpit Vereinigung Cockpit
  country  DEU
  sectors  LAB

org:ITA-cisl CISL
  name     Italian Confederation of Workers' Trade Unions
  country  ITA
  sectors  LAB

org:ESP-ugt UGT
  country  ESP
  sectors  LAB

org:ESP-ccoo CCOO
  name     CC.OO.
  country  ESP
  sectors  LAB

org:ESP-sepla SEPLA
  country  ESP
  sectors  LAB

org:PRT-cgtp CGTP
  name     General Confederation of the Portuguese Workers
  country  PRT
  sectors  LAB

org:BEL-fgtb FGTB
  name     ABVV
  country  BEL
  sectors  LAB

org:GRC-gsee GSEE
  name     General Confederation of Greek Workers
  country  GRC
  sectors  LAB

org:GRC-adedy ADEDY
  country  GRC
  sectors  LAB

org:IRL-siptu SIPTU
  country  IRL
  sectors  LAB

org:NLD-fnv FNV
  country  NLD
  sectors  LAB

org:SWE-swedish-trade-union-confederation Swedish Trade Union Confederation
  country  SWE
  sectors  LAB

org:SWE-if-metall IF Metall
  country  SWE
  sectors  LAB

org:NOR-norwegian-confederation-of-trade-unions Norwegian Confederation of Trade Unions
  country  NOR
  sectors  LAB

org:FIN-akt AKT
  name     Finnish Transport Workers' Union
  country  FIN
  sectors  LAB

org:ROU-cartel-alfa Cartel Alfa
  country  ROU
  sectors  LAB

org:TUR-disk DISK
  name     DİSK; Confederation of Progressive Trade Unions
  country  TUR
  sectors  LAB

org:TUR-turk-is Turk-Is
  name     Türk-İş
  country  TUR
  sectors  LAB

org:TUR-kesk KESK
  country  TUR
  sectors  LAB

org:TUR-egitim-sen Egitim-Sen
  name     Eğitim-Sen
  country  TUR
  sectors  LAB

org:ISR-histadrut Histadrut
  country  ISR
  sectors  LAB

org:IRN-haft-tappeh-workers-union Haft Tappeh workers' union
  name     Haft Tappeh Sugarcane Company Workers' Syndicate
  country  IRN
  sectors  LAB

org:IRN-syndicate-of-workers-of-tehran-and-suburbs-bus-company Syndicate of Workers of Tehran and Suburbs Bus Company
  name     Vahed Syndicate
  country  IRN
  sectors  LAB

org:EGY-egyptian-trade-union-federation Egyptian Trade Union Federation
  country  EGY
  sectors  LAB

org:EGY-journalists-syndicate Journalists' Syndicate
  name     Egyptian Journalists Syndicate; Journalists Syndicate
  country  EGY
  sectors  LAB

org:EGY-egyptian-doctors-syndicate Egyptian Doctors' Syndicate
  name     Doctors' Syndicate
  country  EGY
  sectors  LAB

org:DZA-general-union-of-algerian-workers General Union of Algerian Workers
  name     UGTA
  country  DZA
  sectors  LAB

org:MAR-moroccan-labour-union Moroccan Labour Union
  country  MAR
  sectors  LAB

org:LBN-general-confederation-of-lebanese-workers General Confederation of Lebanese Workers
  country  LBN
  sectors  LAB

org:SDN-sudanese-teachers-committee Sudanese Teachers Committee
  country  SDN
  sectors  LAB

org:ZAF-amcu AMCU
  name     Amcu
  country  ZAF
  sectors  LAB

org:ZAF-saftu SAFTU
  country  ZAF
  sectors  LAB

org:ZAF-nehawu NEHAWU
  name     Nehawu
  country  ZAF
  sectors  LAB

org:NGA-asuu ASUU
  country  NGA
  sectors  LAB

org:NGA-nupeng NUPENG
  country  NGA
  sectors  LAB

org:NGA-pengassan PENGASSAN
  country  NGA
  sectors  LAB

org:NGA-national-association-of-resident-doctors National Association of Resident Doctors
  name     Nigerian Association of Resident Doctors; NARD
  country  NGA
  sectors  LAB

org:KEN-kenya-national-union-of-teachers Kenya National Union of Teachers
  name     KNUT
  country  KEN
  sectors  LAB

org:KEN-central-organization-of-trade-unions Central Organization of Trade Unions
  name     COTU
  country  KEN
  sectors  LAB

org:UGA-national-organization-of-trade-unions National Organization of Trade Unions
  country  UGA
  sectors  LAB

org:GHA-trades-union-congress-of-ghana Trades Union Congress of Ghana
  country  GHA
  sectors  LAB

org:ZMB-mineworkers-union-of-zambia Mineworkers Union of Zambia
  country  ZMB
  sectors  LAB

org:SWZ-trade-union-congress-of-swaziland Trade Union Congress of Swaziland
  name     TUCOSWA
  country  SWZ
  sectors  LAB

org:IND-all-india-trade-union-congress All India Trade Union Congress
  name     AITUC
  country  IND
  sectors  LAB

org:IND-centre-of-indian-trade-unions Centre of Indian Trade Unions
  name     CITU
  country  IND
  sectors  LAB

org:IND-bharatiya-mazdoor-sangh Bharatiya Mazdoor Sangh
  country  IND
  sectors  LAB

org:IND-indian-national-trade-union-congress Indian National Trade Union Congress
  name     INTUC
  country  IND
  sectors  LAB

org:IND-all-india-kisan-sabha All India Kisan Sabha
  country  IND
  sectors  LAB

org:PAK-pakistan-federal-union-of-journalists Pakistan Federal Union of Journalists
  country  PAK
  sectors  LAB

org:BGD-bangladesh-garment-manufacturers-and-exporters-association Bangladesh Garment Manufacturers and Exporters Association
  name     BGMEA
  country  BGD
  sectors  LAB

org:KHM-coalition-of-cambodian-apparel-workers-democratic-union Coalition of Cambodian Apparel Workers' Democratic Union
  country  KHM
  sectors  LAB

org:IDN-confederation-of-indonesian-workers-unions Confederation of Indonesian Workers Unions
  name     KSPI
  country  IDN
  sectors  LAB

org:KOR-korean-teachers-and-education-workers-union Korean Teachers and Education Workers Union
  country  KOR
  sectors  LAB

org:KOR-national-samsung-electronics-union National Samsung Electronics Union
  country  KOR
  sectors  LAB

org:KOR-korean-metal-workers-union Korean Metal Workers' Union
  country  KOR
  sectors  LAB

org:AUS-maritime-union-of-australia Maritime Union of Australia
  country  AUS
  sectors  LAB

org:AUS-cfmeu CFMEU
  name     Construction, Forestry, Mining and Energy Union
  country  AUS
  sectors  LAB

org:AUS-transport-workers-union Transport Workers' Union
  country  AUS
  sectors  LAB

org:CAN-teamsters-canada Teamsters Canada
  country  CAN
  sectors  LAB

org:CAN-canadian-union-of-postal-workers Canadian Union of Postal Workers
  country  CAN
  sectors  LAB

org:CAN-canadian-labour-congress Canadian Labour Congress
  country  CAN
  sectors  LAB

org:MEX-confederation-of-mexican-workers Confederation of Mexican Workers
  name     CTM
  country  MEX
  sectors  LAB

org:MEX-snte SNTE
  name     National Union of Education Workers
  country  MEX
  sectors  LAB

org:MEX-mexican-electrical-workers-union Mexican Electrical Workers Union
  country  MEX
  sectors  LAB

org:BRA-central-unica-dos-trabalhadores-body Central Unica dos Trabalhadores
  country  BRA
  sectors  LAB

org:BRA-forca-sindical Força Sindical
  country  BRA
  sectors  LAB

org:ARG-cgt-argentina CGT Argentina
  country  ARG
  sectors  LAB

org:ARG-truckers-union-of-argentina Truckers Union of Argentina
  country  ARG
  sectors  LAB

org:ARG-ctera CTERA
  country  ARG
  sectors  LAB

org:CHL-workers-united-center-of-chile Workers' United Center of Chile
  country  CHL
  sectors  LAB

org:COL-central-union-of-workers Central Union of Workers
  name     Central Union of Workers of Colombia
  country  COL
  sectors  LAB

org:PER-general-confederation-of-workers-of-peru General Confederation of Workers of Peru
  name     CGTP Peru
  country  PER
  sectors  LAB

org:ECU-workers-united-front Workers' United Front
  country  ECU
  sectors  LAB

org:VEN-confederation-of-workers-of-venezuela Confederation of Workers of Venezuela
  country  VEN
  sectors  LAB

org:PAN-suntracs SUNTRACS
  name     Suntracs
  country  PAN
  sectors  LAB

org:CRI-anep ANEP
  country  CRI
  sectors  LAB

org:HND-honduran-teachers-federation Honduran teachers' federation
  country  HND
  sectors  LAB

# Media

org:USA-fox-business Fox Business
  country  USA
  sectors  JRN

org:USA-houston-chronicle Houston Chronicle
  country  USA
  sectors  JRN

org:USA-dallas-morning-news Dallas Morning News
  country  USA
  sectors  JRN

org:USA-arizona-republic Arizona Republic
  country  USA
  sectors  JRN

org:USA-baltimore-sun Baltimore Sun
  country  USA
  sectors  JRN

org:USA-politifact Politifact
  name     PolitiFact
  country  USA
  sectors  JRN

org:USA-the-economist-intelligence-unit The Economist Intelligence Unit
  country  USA
  sectors  JRN

org:USA-foreign-affairs Foreign Affairs
  country  USA
  sectors  JRN

org:USA-newsmax Newsmax
  country  USA
  sectors  JRN

org:USA-infowars Infowars
  name     InfoWars
  country  USA
  sectors  JRN

org:USA-univision Univision
  country  USA
  sectors  JRN

org:USA-telemundo Telemundo
  country  USA
  sectors  JRN

org:USA-alhurra Alhurra
  country  USA
  sectors  JRN

org:USA-rolling-stone Rolling Stone
  country  USA
  sectors  JRN

org:USA-vanity-fair Vanity Fair
  country  USA
  sectors  JRN

org:USA-the-verge The Verge
  country  USA
  sectors  JRN

org:USA-techcrunch TechCrunch
  country  USA
  sectors  JRN

org:USA-semafor Semafor
  country  USA
  sectors  JRN

org:USA-substack Substack
  country  USA
  sectors  JRN

org:USA-mcclatchy McClatchy
  name     Knight Ridder
  country  USA
  sectors  JRN

org:USA-gannett Gannett
  country  USA
  sectors  JRN

org:USA-defense-news Defense News
  country  USA
  sectors  JRN

org:USA-military-times Military Times
  name     Stars and Stripes
  country  USA
  sectors  JRN

org:USA-60-minutes 60 Minutes
  country  USA
  sectors  JRN

org:USA-associated-press-television-news Associated Press Television News
  country  USA
  sectors  JRN

org:GBR-the-telegraph The Telegraph
  country  GBR
  sectors  JRN

org:GBR-new-statesman New Statesman
  country  GBR
  sectors  JRN

org:GBR-the-spectator The Spectator
  country  GBR
  sectors  JRN

org:GBR-al-hayat Al-Hayat
  country  GBR
  sectors  JRN

org:GBR-pa-media PA Media
  country  GBR
  sectors  JRN

org:GBR-nature-journal Nature journal
  country  GBR
  sectors  JRN

org:GBR-the-lancet The Lancet
  name     Lancet
  country  GBR
  sectors  JRN

org:GBR-gb-news GB News
  country  GBR
  sectors  JRN

org:GBR-lloyds-list Lloyd's List
  country  GBR
  sectors  JRN

org:GBR-bbc-monitoring BBC Monitoring
  country  GBR
  sectors  JRN

org:GBR-bbc-panorama BBC Panorama
  country  GBR
  sectors  JRN

org:GBR-bureau-of-investigative-journalism Bureau of Investigative Journalism
  country  GBR
  sectors  JRN

org:IRL-irish-times Irish Times
  name     The Irish Times
  country  IRL
  sectors  JRN

org:IRL-rte RTE
  name     RTÉ
  country  IRL
  sectors  JRN

org:IRL-irish-independent Irish Independent
  country  IRL
  sectors  JRN

org:FRA-liberation Libération
  country  FRA
  sectors  JRN

org:FRA-lexpress L'Express
  country  FRA
  sectors  JRN

org:FRA-lobs L'Obs
  name     Le Nouvel Observateur
  country  FRA
  sectors  JRN

org:FRA-cnews CNews
  country  FRA
  sectors  JRN

org:FRA-lequipe L'Équipe
  country  FRA
  sectors  JRN

org:FRA-europe-1 Europe 1
  country  FRA
  sectors  JRN

org:FRA-tv5monde TV5Monde
  name     TV5
  country  FRA
  sectors  JRN

org:FRA-les-echos Les Echos
  country  FRA
  sectors  JRN

org:FRA-la-croix La Croix
  country  FRA
  sectors  JRN

org:FRA-lhumanite L'Humanité
  country  FRA
  sectors  JRN

org:DEU-handelsblatt Handelsblatt
  country  DEU
  sectors  JRN

org:DEU-focus-magazine Focus magazine
  country  DEU
  sectors  JRN

org:DEU-der-freitag Der Freitag
  country  DEU
  sectors  JRN

org:ITA-rai RAI
  country  ITA
  sectors  JRN

org:ITA-il-sole-24-ore Il Sole 24 Ore
  country  ITA
  sectors  JRN

org:ITA-agi-news-agency AGI news agency
  name     Adnkronos
  country  ITA
  sectors  JRN

org:ITA-losservatore-romano L'Osservatore Romano
  country  ITA
  sectors  JRN

org:VAT-vatican-radio Vatican Radio
  name     Vatican News
  country  VAT
  sectors  JRN

org:ESP-rtve RTVE
  country  ESP
  sectors  JRN

org:ESP-el-periodico El Periódico
  country  ESP
  sectors  JRN

org:ESP-la-razon La Razón
  country  ESP
  sectors  JRN

org:ESP-cadena-ser Cadena SER
  country  ESP
  sectors  JRN

org:PRT-publico Público
  country  PRT
  sectors  JRN

org:PRT-lusa-news-agency Lusa news agency
  name     Lusa
  country  PRT
  sectors  JRN

org:NLD-de-telegraaf De Telegraaf
  country  NLD
  sectors  JRN

org:NLD-nrc-handelsblad NRC Handelsblad
  country  NLD
  sectors  JRN

org:NLD-anp ANP
  country  NLD
  sectors  JRN

org:NLD-de-volkskrant De Volkskrant
  country  NLD
  sectors  JRN

org:BEL-vrt VRT
  country  BEL
  sectors  JRN

org:BEL-rtbf RTBF
  country  BEL
  sectors  JRN

org:BEL-belga Belga
  name     Belga News Agency
  country  BEL
  sectors  JRN

org:BEL-le-soir Le Soir
  country  BEL
  sectors  JRN

org:BEL-de-standaard De Standaard
  country  BEL
  sectors  JRN

org:CHE-neue-zurcher-zeitung Neue Zürcher Zeitung
  name     NZZ
  country  CHE
  sectors  JRN

org:CHE-swissinfo Swissinfo
  country  CHE
  sectors  JRN

org:CHE-tages-anzeiger Tages-Anzeiger
  country  CHE
  sectors  JRN

org:CHE-keystone-sda Keystone-SDA
  country  CHE
  sectors  JRN

org:AUT-der-standard Der Standard
  country  AUT
  sectors  JRN

org:AUT-austria-press-agency Austria Press Agency
  name     APA
  country  AUT
  sectors  JRN

org:AUT-kronen-zeitung Kronen Zeitung
  country  AUT
  sectors  JRN

org:SWE-dagens-nyheter Dagens Nyheter
  country  SWE
  sectors  JRN

org:SWE-svt SVT
  country  SWE
  sectors  JRN

org:SWE-aftonbladet Aftonbladet
  country  SWE
  sectors  JRN

org:SWE-expressen Expressen
  country  SWE
  sectors  JRN

org:SWE-tt-news-agency TT news agency
  country  SWE
  sectors  JRN

org:DNK-jyllands-posten Jyllands-Posten
  country  DNK
  sectors  JRN

org:DNK-politiken Politiken
  country  DNK
  sectors  JRN

org:DNK-ritzau Ritzau
  country  DNK
  sectors  JRN

org:DNK-berlingske Berlingske
  country  DNK
  sectors  JRN

org:DNK-tv-2 TV 2
  country  DNK
  sectors  JRN

org:NOR-nrk NRK
  country  NOR
  sectors  JRN

org:NOR-aftenposten Aftenposten
  country  NOR
  sectors  JRN

org:NOR-verdens-gang Verdens Gang
  country  NOR
  sectors  JRN

org:FIN-helsingin-sanomat Helsingin Sanomat
  country  FIN
  sectors  JRN

org:FIN-yle Yle
  name     YLE
  country  FIN
  sectors  JRN

org:ISL-ruv RÚV
  country  ISL
  sectors  JRN

org:ISL-morgunbladid Morgunbladid
  country  ISL
  sectors  JRN

org:POL-polsat Polsat
  country  POL
  sectors  JRN

org:POL-onet Onet
  country  POL
  sectors  JRN

org:CZE-ctk ČTK
  name     CTK
  country  CZE
  sectors  JRN

org:SVK-tasr TASR
  country  SVK
  sectors  JRN

org:HUN-444-hu 444.hu
  country  HUN
  sectors  JRN

org:HUN-atlatszo Átlátszó
  name     Atlatszo
  country  HUN
  sectors  JRN

org:ROU-digi24 Digi24
  country  ROU
  sectors  JRN

org:ROU-mediafax Mediafax
  country  ROU
  sectors  JRN

org:ROU-hotnews HotNews
  country  ROU
  sectors  JRN

org:ROU-rise-project Rise Project
  country  ROU
  sectors  JRN

org:BGR-bnt BNT
  country  BGR
  sectors  JRN

org:BGR-capital-weekly Capital weekly
  country  BGR
  sectors  JRN

org:GRC-ert ERT
  country  GRC
  sectors  JRN

org:GRC-skai SKAI
  country  GRC
  sectors  JRN

org:CYP-cyprus-news-agency Cyprus News Agency
  name     Cyprus Mail
  country  CYP
  sectors  JRN

org:TUR-hurriyet-body Hurriyet
  country  TUR
  sectors  JRN

org:TUR-sozcu Sozcu
  name     Sözcü
  country  TUR
  sectors  JRN

org:TUR-yeni-safak-body Yeni Safak
  country  TUR
  sectors  JRN

org:TUR-haberturk Haberturk
  name     Habertürk
  country  TUR
  sectors  JRN

org:TUR-t24 T24
  country  TUR
  sectors  JRN

org:TUR-evrensel Evrensel
  country  TUR
  sectors  JRN

org:TUR-birgun BirGün
  name     BirGun
  country  TUR
  sectors  JRN

org:TUR-turkuvaz-media Turkuvaz Media
  country  TUR
  sectors  JRN

org:TUR-hurriyet-daily-news Hürriyet Daily News
  name     Hurriyet Daily News
  country  TUR
  sectors  JRN

org:TUR-cihan-news-agency Cihan News Agency
  country  TUR
  sectors  JRN

org:TUR-ahval Ahval
  country  TUR
  sectors  JRN

org:RUS-pravda Pravda
  country  RUS
  sectors  JRN

org:RUS-sputnik Sputnik
  country  RUS
  sectors  JRN

org:RUS-gazeta-ru Gazeta.ru
  country  RUS
  sectors  JRN

org:RUS-lenta-ru Lenta.ru
  country  RUS
  sectors  JRN

org:RUS-argumenty-i-fakty Argumenty i Fakty
  country  RUS
  sectors  JRN

org:RUS-forbes-russia Forbes Russia
  country  RUS
  sectors  JRN

org:RUS-rbc RBC
  country  RUS
  sectors  JRN

org:RUS-novaya-gazeta-europe Novaya Gazeta Europe
  country  RUS
  sectors  JRN

org:RUS-the-insider The Insider
  country  RUS
  sectors  JRN

org:RUS-istories iStories
  name     Important Stories
  country  RUS
  sectors  JRN

org:RUS-vgtrk VGTRK
  country  RUS
  sectors  JRN

org:RUS-shot-telegram-channel SHOT Telegram channel
  country  RUS
  sectors  JRN

org:RUS-rybar Rybar
  country  RUS
  sectors  JRN

org:RUS-tsargrad Tsargrad
  country  RUS
  sectors  JRN

org:UKR-hromadske-tv Hromadske TV
  country  UKR
  sectors  JRN

org:UKR-1-1 1+1
  country  UKR
  sectors  JRN

org:UKR-liga-net Liga.net
  country  UKR
  sectors  JRN

org:UKR-rbc-ukraine RBC-Ukraine
  name     RBK-Ukraine
  country  UKR
  sectors  JRN

org:UKR-deepstate DeepState
  name     DeepState monitoring group
  country  UKR
  sectors  JRN

org:BLR-tut-by TUT.by
  name     Tut.by
  country  BLR
  sectors  JRN

org:BLR-zerkalo Zerkalo
  country  BLR
  sectors  JRN

org:BLR-radio-svaboda Radio Svaboda
  country  BLR
  sectors  JRN

org:MDA-moldpres Moldpres
  country  MDA
  sectors  JRN

org:MDA-ipn IPN
  country  MDA
  sectors  JRN

org:GEO-rustavi-2-body Rustavi-2
  country  GEO
  sectors  JRN

org:GEO-interpressnews InterPressNews
  name     Interpress News
  country  GEO
  sectors  JRN

org:GEO-tv-pirveli TV Pirveli
  country  GEO
  sectors  JRN

org:ARM-civilnet CivilNet
  country  ARM
  sectors  JRN

org:ARM-azatutyun Azatutyun
  country  ARM
  sectors  JRN

org:ARM-news-am News.am
  country  ARM
  sectors  JRN

org:KAZ-tengrinews Tengrinews
  country  KAZ
  sectors  JRN

org:KGZ-24-kg 24.kg
  country  KGZ
  sectors  JRN

org:KGZ-kloop Kloop
  country  KGZ
  sectors  JRN

org:KGZ-kaktus-media Kaktus Media
  country  KGZ
  sectors  JRN

org:UZB-gazeta-uz Gazeta.uz
  country  UZB
  sectors  JRN

org:UZB-kun-uz Kun.uz
  country  UZB
  sectors  JRN

org:TKM-turkmenportal Turkmenportal
  country  TKM
  sectors  JRN

org:TKM-chronicles-of-turkmenistan Chronicles of Turkmenistan
  country  TKM
  sectors  JRN

org:eurasianet Eurasianet
  sectors  JRN

org:kommersant-newspaper Kommersant newspaper
  sectors  JRN

org:al-jazeera-tv Al Jazeera TV
  sectors  JRN

org:al-hadath Al Hadath
  name     Al-Hadath
  sectors  JRN

org:sputnik-international Sputnik International
  sectors  JRN

org:nikkei-asian-review Nikkei Asian Review
  sectors  JRN

org:the-diplomat The Diplomat
  sectors  JRN

org:bellingcat-group Bellingcat group
  sectors  JRN

org:african-arguments African Arguments
  sectors  JRN

org:allafrica AllAfrica
  name     allAfrica
  sectors  JRN

org:committee-to-protect-journalists-group Committee to Protect Journalists group
  sectors  JRN

org:international-federation-of-journalists-federation International Federation of Journalists federation
  name     IFJ
  sectors  JRN

org:radio-sawa Radio Sawa
  sectors  JRN

org:EGY-al-ahram-online Al Ahram Online
  name     Ahram Online
  country  EGY
  sectors  JRN

org:EGY-youm7 Youm7
  country  EGY
  sectors  JRN

org:EGY-al-shorouk Al-Shorouk
  country  EGY
  sectors  JRN

org:ISR-kan-11 Kan 11
  country  ISR
  sectors  JRN

org:ISR-maariv-body Ma'ariv
  country  ISR
  sectors  JRN

org:ISR-walla Walla
  name     Walla News
  country  ISR
  sectors  JRN

org:ISR-globes Globes
  country  ISR
  sectors  JRN

org:ISR-army-radio Army Radio
  name     Galei Tzahal
  country  ISR
  sectors  JRN

org:ISR-i24news i24NEWS
  name     i24 News; i24
  country  ISR
  sectors  JRN

org:ISR-972-magazine +972 Magazine
  country  ISR
  sectors  JRN

org:ISR-local-call Local Call
  country  ISR
  sectors  JRN

org:PSE-al-quds-newspaper Al-Quds newspaper
  country  PSE
  sectors  JRN

org:PSE-al-aqsa-radio Al-Aqsa Radio
  country  PSE
  sectors  JRN

org:LBN-lbci LBCI
  name     LBC
  country  LBN
  sectors  JRN

org:LBN-mtv-lebanon MTV Lebanon
  country  LBN
  sectors  JRN

org:LBN-al-jadeed Al Jadeed
  name     Al-Jadeed
  country  LBN
  sectors  JRN

org:LBN-the-daily-star-newspaper The Daily Star newspaper
  country  LBN
  sectors  JRN

org:SYR-al-ikhbariya-syria Al-Ikhbariya Syria
  country  SYR
  sectors  JRN

org:SYR-north-press-agency North Press Agency
  name     North Press
  country  SYR
  sectors  JRN

org:IRQ-shafaq Shafaq
  country  IRQ
  sectors  JRN

org:IRQ-al-iraqiya-tv Al-Iraqiya TV
  country  IRQ
  sectors  JRN

org:IRQ-al-forat Al Forat
  name     Al-Forat
  country  IRQ
  sectors  JRN

org:IRQ-basnews BasNews
  country  IRQ
  sectors  JRN

org:IRN-etemad Etemad
  country  IRN
  sectors  JRN

org:IRN-shargh Shargh
  country  IRN
  sectors  JRN

org:IRN-ettelaat Ettela'at
  country  IRN
  sectors  JRN

org:IRN-manoto Manoto
  country  IRN
  sectors  JRN

org:IRN-iranwire IranWire
  country  IRN
  sectors  JRN

org:IRN-radio-farda Radio Farda
  country  IRN
  sectors  JRN

org:IRN-hamshahri Hamshahri
  country  IRN
  sectors  JRN

org:IRN-khabar-online Khabar Online
  country  IRN
  sectors  JRN

org:IRN-tabnak Tabnak
  country  IRN
  sectors  JRN

org:SAU-asharq-news Asharq News
  country  SAU
  sectors  JRN

org:ARE-wam WAM
  country  ARE
  sectors  JRN

org:ARE-al-bayan Al Bayan
  country  ARE
  sectors  JRN

org:QAT-qna QNA
  country  QAT
  sectors  JRN

org:YEM-al-masirah-body Al Masirah
  country  YEM
  sectors  JRN

org:YEM-al-masdar Al-Masdar
  country  YEM
  sectors  JRN

org:YEM-aden-al-ghad Aden al-Ghad
  country  YEM
  sectors  JRN

org:LBY-al-wasat Al-Wasat
  country  LBY
  sectors  JRN

org:LBY-libya-al-ahrar Libya Al-Ahrar
  country  LBY
  sectors  JRN

org:DZA-ennahar Ennahar
  name     Ennahar TV
  country  DZA
  sectors  JRN

org:MAR-le-desk Le Desk
  country  MAR
  sectors  JRN

org:TUN-nawaat Nawaat
  country  TUN
  sectors  JRN

org:SOM-hiiraan-online Hiiraan Online
  country  SOM
  sectors  JRN

org:SOM-universal-tv Universal TV
  country  SOM
  sectors  JRN

org:SOM-dalsan Dalsan
  name     Radio Dalsan
  country  SOM
  sectors  JRN

org:ETH-reporter-newspaper-of-ethiopia Reporter newspaper of Ethiopia
  country  ETH
  sectors  JRN

org:ETH-borkena Borkena
  country  ETH
  sectors  JRN

org:ETH-tigrai-tv Tigrai TV
  country  ETH
  sectors  JRN

org:ERI-eritv EriTV
  country  ERI
  sectors  JRN

org:ERI-shabait Shabait
  country  ERI
  sectors  JRN

org:KEN-the-star-of-kenya The Star of Kenya
  country  KEN
  sectors  JRN

org:KEN-standard-group Standard Group
  country  KEN
  sectors  JRN

org:KEN-business-daily Business Daily
  country  KEN
  sectors  JRN

org:UGA-observer-of-uganda Observer of Uganda
  country  UGA
  sectors  JRN

org:TZA-daily-news-of-tanzania Daily News of Tanzania
  country  TZA
  sectors  JRN

org:TZA-mwananchi Mwananchi
  country  TZA
  sectors  JRN

org:RWA-igihe Igihe
  country  RWA
  sectors  JRN

org:RWA-new-times New Times
  country  RWA
  sectors  JRN

org:BDI-iwacu Iwacu
  country  BDI
  sectors  JRN

org:BDI-radio-publique-africaine Radio Publique Africaine
  country  BDI
  sectors  JRN

org:COD-actualite-cd Actualité.cd
  name     Actualite.cd
  country  COD
  sectors  JRN

org:COD-7sur7 7sur7
  country  COD
  sectors  JRN

org:CMR-equinoxe-tv Equinoxe TV
  country  CMR
  sectors  JRN

org:CMR-amplitude-fm Amplitude FM
  country  CMR
  sectors  JRN

org:CMR-crtv CRTV
  country  CMR
  sectors  JRN

org:NGA-this-day This Day
  name     ThisDay
  country  NGA
  sectors  JRN

org:NGA-guardian-nigeria Guardian Nigeria
  country  NGA
  sectors  JRN

org:NGA-humangle HumAngle
  country  NGA
  sectors  JRN

org:NGA-zagazola-makama Zagazola Makama
  country  NGA
  sectors  JRN

org:NGA-nigerian-television-authority Nigerian Television Authority
  name     NTA
  country  NGA
  sectors  JRN

org:GHA-myjoyonline MyJoyOnline
  country  GHA
  sectors  JRN

org:CIV-fraternite-matin Fraternité Matin
  name     Fraternite Matin
  country  CIV
  sectors  JRN

org:SEN-aps-news-agency APS news agency
  country  SEN
  sectors  JRN

org:SEN-le-soleil Le Soleil
  country  SEN
  sectors  JRN

org:SEN-dakaractu Dakaractu
  country  SEN
  sectors  JRN

org:MLI-ortm ORTM
  country  MLI
  sectors  JRN

org:MLI-maliweb Maliweb
  country  MLI
  sectors  JRN

org:BFA-lefaso-net Lefaso.net
  country  BFA
  sectors  JRN

org:BFA-sidwaya Sidwaya
  country  BFA
  sectors  JRN

org:NER-onep ONEP
  country  NER
  sectors  JRN

org:NER-actuniger ActuNiger
  country  NER
  sectors  JRN

org:GIN-guineenews Guineenews
  name     Guinéenews
  country  GIN
  sectors  JRN

org:GIN-djoma-media Djoma Media
  name     Djoma TV
  country  GIN
  sectors  JRN

org:TCD-alwihda Alwihda
  country  TCD
  sectors  JRN

org:GAB-gabonreview Gabonreview
  country  GAB
  sectors  JRN

org:MOZ-carta-de-mocambique Carta de Moçambique
  country  MOZ
  sectors  JRN

org:MOZ-agencia-de-informacao-de-mocambique Agencia de Informação de Moçambique
  country  MOZ
  sectors  JRN

org:AGO-angop Angop
  country  AGO
  sectors  JRN

org:AGO-jornal-de-angola Jornal de Angola
  country  AGO
  sectors  JRN

org:ZWE-newzimbabwe NewZimbabwe
  country  ZWE
  sectors  JRN

org:ZWE-the-zimbabwe-independent The Zimbabwe Independent
  country  ZWE
  sectors  JRN

org:ZMB-the-post-newspaper-of-zambia The Post newspaper of Zambia
  country  ZMB
  sectors  JRN

org:ZMB-lusaka-times Lusaka Times
  country  ZMB
  sectors  JRN

org:NAM-the-namibian The Namibian
  country  NAM
  sectors  JRN

org:BWA-mmegi Mmegi
  country  BWA
  sectors  JRN

org:ZAF-enca eNCA
  country  ZAF
  sectors  JRN

org:ZAF-business-day Business Day
  country  ZAF
  sectors  JRN

org:ZAF-the-star-of-johannesburg The Star of Johannesburg
  country  ZAF
  sectors  JRN

org:ZAF-amabhungane amaBhungane
  country  ZAF
  sectors  JRN

org:ZAF-city-press City Press
  country  ZAF
  sectors  JRN

org:ZAF-iol IOL
  country  ZAF
  sectors  JRN

org:IND-ani ANI
  country  IND
  sectors  JRN

org:IND-economic-times Economic Times
  country  IND
  sectors  JRN

org:IND-the-wire The Wire
  country  IND
  sectors  JRN

org:IND-scroll Scroll
  name     Scroll.in
  country  IND
  sectors  JRN

org:IND-caravan-magazine Caravan magazine
  name     The Caravan
  country  IND
  sectors  JRN

org:IND-times-now Times Now
  country  IND
  sectors  JRN

org:IND-tehelka Tehelka
  country  IND
  sectors  JRN

org:IND-alt-news Alt News
  country  IND
  sectors  JRN

org:IND-business-standard Business Standard
  country  IND
  sectors  JRN

org:IND-the-print The Print
  name     ThePrint
  country  IND
  sectors  JRN

org:IND-mint-newspaper Mint newspaper
  name     Livemint
  country  IND
  sectors  JRN

org:IND-the-quint The Quint
  country  IND
  sectors  JRN

org:PAK-daily-times Daily Times
  country  PAK
  sectors  JRN

org:PAK-ptv PTV
  country  PAK
  sectors  JRN

org:BGD-bdnews24 bdnews24
  name     bdnews24.com
  country  BGD
  sectors  JRN

org:BGD-bangladesh-sangbad-sangstha Bangladesh Sangbad Sangstha
  country  BGD
  sectors  JRN

org:BGD-new-age New Age
  country  BGD
  sectors  JRN

org:LKA-lankadeepa Lankadeepa
  country  LKA
  sectors  JRN

org:LKA-news-first News First
  country  LKA
  sectors  JRN

org:LKA-colombo-page Colombo Page
  country  LKA
  sectors  JRN

org:NPL-kantipur Kantipur
  country  NPL
  sectors  JRN

org:NPL-onlinekhabar Onlinekhabar
  country  NPL
  sectors  JRN

org:NPL-nepali-times Nepali Times
  country  NPL
  sectors  JRN

org:AFG-1tv 1TV
  country  AFG
  sectors  JRN

org:AFG-khaama Khaama
  country  AFG
  sectors  JRN

org:AFG-etilaatroz Etilaatroz
  country  AFG
  sectors  JRN

org:AFG-afghanistan-international Afghanistan International
  country  AFG
  sectors  JRN

org:MMR-the-irrawaddy-magazine The Irrawaddy magazine
  country  MMR
  sectors  JRN

org:MMR-dvb DVB
  country  MMR
  sectors  JRN

org:MMR-kachin-news-group Kachin News Group
  country  MMR
  sectors  JRN

org:MMR-narinjara Narinjara
  country  MMR
  sectors  JRN

org:MMR-shan-herald-agency-for-news Shan Herald Agency for News
  country  MMR
  sectors  JRN

org:THA-the-nation-newspaper The Nation newspaper
  country  THA
  sectors  JRN

org:THA-matichon Matichon
  country  THA
  sectors  JRN

org:THA-voice-tv Voice TV
  country  THA
  sectors  JRN

org:THA-mcot MCOT
  country  THA
  sectors  JRN

org:VNM-vtv VTV
  country  VNM
  sectors  JRN

org:VNM-vietnam-television Vietnam Television
  country  VNM
  sectors  JRN

org:VNM-vietnamnet Vietnamnet
  name     VietnamNet
  country  VNM
  sectors  JRN

org:KHM-fresh-news Fresh News
  country  KHM
  sectors  JRN

org:KHM-cambodian-center-for-independent-media Cambodian Center for Independent Media
  country  KHM
  sectors  JRN

org:LAO-vientiane-times Vientiane Times
  country  LAO
  sectors  JRN

org:MYS-free-malaysia-today Free Malaysia Today
  country  MYS
  sectors  JRN

org:MYS-sarawak-report Sarawak Report
  country  MYS
  sectors  JRN

org:IDN-detik-com Detik.com
  name     detikcom
  country  IDN
  sectors  JRN

org:IDN-cnn-indonesia CNN Indonesia
  country  IDN
  sectors  JRN

org:IDN-tirto Tirto
  country  IDN
  sectors  JRN

org:IDN-narasi Narasi
  country  IDN
  sectors  JRN

org:PHL-sunstar SunStar
  country  PHL
  sectors  JRN

org:PHL-pcij PCIJ
  name     Philippine Center for Investigative Journalism
  country  PHL
  sectors  JRN

org:PHL-bulatlat Bulatlat
  country  PHL
  sectors  JRN

org:CHN-cctv CCTV
  country  CHN
  sectors  JRN

org:CHN-beijing-news Beijing News
  country  CHN
  sectors  JRN

org:CHN-caijing Caijing
  country  CHN
  sectors  JRN

org:CHN-economic-daily Economic Daily
  country  CHN
  sectors  JRN

org:CHN-qiushi Qiushi
  country  CHN
  sectors  JRN

org:CHN-guancha Guancha
  country  CHN
  sectors  JRN

org:CHN-science-and-technology-daily Science and Technology Daily
  country  CHN
  sectors  JRN

org:CHN-legal-daily Legal Daily
  country  CHN
  sectors  JRN

org:CHN-beijing-daily Beijing Daily
  country  CHN
  sectors  JRN

org:HKG-inmedia InMedia
  name     inmediahk
  country  HKG
  sectors  JRN

org:HKG-radio-free-asia-cantonese Radio Free Asia Cantonese
  country  HKG
  sectors  JRN

org:HKG-sing-tao Sing Tao
  country  HKG
  sectors  JRN

org:TWN-cna CNA
  country  TWN
  sectors  JRN

org:TWN-tvbs TVBS
  country  TWN
  sectors  JRN

org:TWN-ftv FTV
  country  TWN
  sectors  JRN

org:TWN-set-news SET News
  country  TWN
  sectors  JRN

org:TWN-commonwealth-magazine CommonWealth Magazine
  country  TWN
  sectors  JRN

org:TWN-formosa-tv Formosa TV
  country  TWN
  sectors  JRN

org:JPN-jiji Jiji
  country  JPN
  sectors  JRN

org:JPN-asahi Asahi
  country  JPN
  sectors  JRN

org:JPN-yomiuri Yomiuri
  country  JPN
  sectors  JRN

org:JPN-mainichi Mainichi
  country  JPN
  sectors  JRN

org:JPN-sankei Sankei
  country  JPN
  sectors  JRN

org:JPN-ntv-japan NTV Japan
  country  JPN
  sectors  JRN

org:JPN-tbs TBS
  country  JPN
  sectors  JRN

org:JPN-fuji-television Fuji Television
  country  JPN
  sectors  JRN

org:JPN-nippon-tv Nippon TV
  country  JPN
  sectors  JRN

org:KOR-sbs SBS
  country  KOR
  sectors  JRN

org:KOR-ytn YTN
  country  KOR
  sectors  JRN

org:KOR-tv-chosun TV Chosun
  country  KOR
  sectors  JRN

org:KOR-newstapa Newstapa
  country  KOR
  sectors  JRN

org:KOR-korea-joongang-daily Korea JoongAng Daily
  country  KOR
  sectors  JRN

org:KOR-maeil-business-newspaper Maeil Business Newspaper
  country  KOR
  sectors  JRN

org:PRK-minju-choson Minju Choson
  country  PRK
  sectors  JRN

org:PRK-rodong-sinmun-newspaper Rodong Sinmun newspaper
  country  PRK
  sectors  JRN

org:MNG-mongolian-national-broadcaster Mongolian National Broadcaster
  country  MNG
  sectors  JRN

org:AUS-the-australian The Australian
  country  AUS
  sectors  JRN

org:AUS-the-age The Age
  country  AUS
  sectors  JRN

org:AUS-aap AAP
  country  AUS
  sectors  JRN

org:AUS-sbs-australia SBS Australia
  country  AUS
  sectors  JRN

org:AUS-crikey Crikey
  country  AUS
  sectors  JRN

org:AUS-nine-news Nine News
  name     9News
  country  AUS
  sectors  JRN

org:AUS-7news 7News
  country  AUS
  sectors  JRN

org:AUS-sky-news-australia Sky News Australia
  country  AUS
  sectors  JRN

org:AUS-daily-telegraph-of-sydney Daily Telegraph of Sydney
  country  AUS
  sectors  JRN

org:AUS-australian-financial-review Australian Financial Review
  country  AUS
  sectors  JRN

org:AUS-abc-australia ABC Australia
  country  AUS
  sectors  JRN

org:NZL-nz-herald NZ Herald
  country  NZL
  sectors  JRN

org:NZL-newshub Newshub
  country  NZL
  sectors  JRN

org:PNG-the-national-of-papua-new-guinea The National of Papua New Guinea
  country  PNG
  sectors  JRN

org:FJI-fbc-news FBC News
  country  FJI
  sectors  JRN

org:CAN-national-post National Post
  country  CAN
  sectors  JRN

org:CAN-global-news Global News
  country  CAN
  sectors  JRN

org:CAN-ctv CTV
  country  CAN
  sectors  JRN

org:CAN-le-journal-de-montreal Le Journal de Montréal
  country  CAN
  sectors  JRN

org:CAN-the-tyee The Tyee
  country  CAN
  sectors  JRN

org:MEX-milenio Milenio
  country  MEX
  sectors  JRN

org:MEX-el-universal El Universal
  country  MEX
  sectors  JRN

org:MEX-excelsior Excélsior
  name     Excelsior
  country  MEX
  sectors  JRN

org:MEX-el-financiero El Financiero
  country  MEX
  sectors  JRN

org:MEX-zeta-magazine Zeta magazine
  country  MEX
  sectors  JRN

org:MEX-grupo-reforma Grupo Reforma
  country  MEX
  sectors  JRN

org:MEX-riodoce Ríodoce
  country  MEX
  sectors  JRN

org:BRA-estadao Estadão
  country  BRA
  sectors  JRN

org:BRA-veja Veja
  country  BRA
  sectors  JRN

org:BRA-uol UOL
  country  BRA
  sectors  JRN

org:BRA-the-intercept-brasil The Intercept Brasil
  country  BRA
  sectors  JRN

org:BRA-agencia-publica Agência Pública
  country  BRA
  sectors  JRN

org:BRA-cartacapital CartaCapital
  name     Carta Capital
  country  BRA
  sectors  JRN

org:BRA-cnn-brasil CNN Brasil
  country  BRA
  sectors  JRN

org:ARG-la-nacion-body La Nacion
  country  ARG
  sectors  JRN

org:ARG-pagina-12 Página/12
  name     Pagina/12; Página 12
  country  ARG
  sectors  JRN

org:ARG-telam-body Telam
  country  ARG
  sectors  JRN

org:ARG-perfil Perfil
  country  ARG
  sectors  JRN

org:ARG-c5n C5N
  country  ARG
  sectors  JRN

org:CHL-la-cuarta La Cuarta
  country  CHL
  sectors  JRN

org:CHL-ciper CIPER
  name     Ciper
  country  CHL
  sectors  JRN

org:CHL-radio-biobio Radio Biobío
  name     BioBioChile
  country  CHL
  sectors  JRN

org:COL-el-tiempo-newspaper El Tiempo newspaper
  country  COL
  sectors  JRN

org:COL-rcn RCN
  country  COL
  sectors  JRN

org:COL-voragine Vorágine
  name     Voragine
  country  COL
  sectors  JRN

org:PER-el-comercio El Comercio
  country  PER
  sectors  JRN

org:PER-la-republica-newspaper La República newspaper
  country  PER
  sectors  JRN

org:PER-rpp RPP
  country  PER
  sectors  JRN

org:ECU-expreso-newspaper-of-ecuador Expreso newspaper of Ecuador
  country  ECU
  sectors  JRN

org:ECU-la-hora-newspaper-of-ecuador La Hora newspaper of Ecuador
  country  ECU
  sectors  JRN

org:ECU-primicias Primicias
  country  ECU
  sectors  JRN

org:BOL-erbol Erbol
  country  BOL
  sectors  JRN

org:BOL-pagina-siete-newspaper Página Siete newspaper
  country  BOL
  sectors  JRN

org:BOL-unitel-bolivia Unitel Bolivia
  country  BOL
  sectors  JRN

org:VEN-globovision-body Globovision
  country  VEN
  sectors  JRN

org:VEN-vtv-venezuela VTV Venezuela
  country  VEN
  sectors  JRN

org:VEN-el-universal-of-venezuela El Universal of Venezuela
  country  VEN
  sectors  JRN

org:VEN-runrunes Runrunes
  country  VEN
  sectors  JRN

org:VEN-armando-info Armando.info
  country  VEN
  sectors  JRN

org:VEN-tal-cual-newspaper Tal Cual newspaper
  country  VEN
  sectors  JRN

org:CUB-granma Granma
  country  CUB
  sectors  JRN

org:CUB-cubanet CubaNet
  country  CUB
  sectors  JRN

org:PRY-ultima-hora-body Ultima Hora
  country  PRY
  sectors  JRN

org:URY-busqueda Búsqueda
  country  URY
  sectors  JRN

org:GTM-la-hora-newspaper La Hora newspaper
  country  GTM
  sectors  JRN

org:GTM-prensa-libre-newspaper Prensa Libre newspaper
  country  GTM
  sectors  JRN

org:SLV-la-prensa-grafica-body La Prensa Grafica
  country  SLV
  sectors  JRN

org:SLV-el-diario-newspaper-of-el-salvador El Diario newspaper of El Salvador
  country  SLV
  sectors  JRN

org:HND-el-heraldo El Heraldo
  country  HND
  sectors  JRN

org:HND-hch HCH
  country  HND
  sectors  JRN

org:HND-radio-america Radio América
  country  HND
  sectors  JRN

org:NIC-la-prensa La Prensa
  country  NIC
  sectors  JRN

org:NIC-confidencial Confidencial
  name     Confidencial magazine
  country  NIC
  sectors  JRN

org:NIC-divergentes Divergentes
  country  NIC
  sectors  JRN

org:CRI-la-nacion-newspaper-of-costa-rica La Nación newspaper of Costa Rica
  name     CRHoy
  country  CRI
  sectors  JRN

org:PAN-la-prensa-of-panama-newspaper La Prensa of Panama newspaper
  country  PAN
  sectors  JRN

org:DOM-listin-diario-body Listin Diario
  country  DOM
  sectors  JRN

org:HTI-radio-kiskeya-station Radio Kiskeya station
  country  HTI
  sectors  JRN

org:HTI-ayibopost Ayibopost
  name     AyiboPost
  country  HTI
  sectors  JRN

org:JAM-jamaica-gleaner Jamaica Gleaner
  name     The Gleaner
  country  JAM
  sectors  JRN

org:JAM-jamaica-observer Jamaica Observer
  country  JAM
  sectors  JRN

org:TTO-trinidad-express Trinidad Express
  country  TTO
  sectors  JRN

org:TTO-trinidad-and-tobago-guardian Trinidad and Tobago Guardian
  country  TTO
  sectors  JRN

org:GUY-stabroek-news Stabroek News
  country  GUY
  sectors  JRN

org:GUY-kaieteur-news Kaieteur News
  country  GUY
  sectors  JRN

org:SUR-de-ware-tijd De Ware Tijd
  country  SUR
  sectors  JRN
