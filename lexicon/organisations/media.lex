# Relief, rights, labour and faith bodies, and news media, beyond those in others.lex. Hand-kept.

# Relief, rights and civil society

org:physicians-for-human-rights Physicians for Human Rights
  sectors  NGO

org:international-commission-of-jurists International Commission of Jurists
  sectors  NGO

org:international-federation-of-journalists International Federation of Journalists
  sectors  NGO

org:pen-international PEN International
  sectors  NGO

org:pen-america PEN America
  sectors  NGO

org:american-pen-center American PEN Center
  sectors  NGO

org:global-witness Global Witness
  sectors  NGO

org:sherpa-association Sherpa association
  sectors  NGO

org:conservation-international Conservation International
  sectors  NGO

org:friends-of-the-earth-international Friends of the Earth International
  sectors  NGO

org:the-nature-conservancy The Nature Conservancy
  sectors  NGO

org:sierra-club Sierra Club
  sectors  NGO

org:rainforest-alliance Rainforest Alliance
  sectors  NGO

org:wildlife-conservation-society Wildlife Conservation Society
  sectors  NGO

org:fridays-for-future Fridays for Future
  sectors  NGO

org:birdlife-international Birdlife International
  sectors  NGO

org:international-union-for-conservation-of-nature International Union for Conservation of Nature
  sectors  NGO

org:peta PETA
  name     People for the Ethical Treatment of Animals
  sectors  NGO

org:world-resources-institute World Resources Institute
  sectors  NGO

org:environmental-investigation-agency Environmental Investigation Agency
  sectors  NGO

org:extinction-rebellion-activists Extinction Rebellion activists
  sectors  NGO

org:survival-international Survival International
  sectors  NGO

org:minority-rights-group Minority Rights Group
  sectors  NGO

org:handicap-international Handicap International
  name     Humanity & Inclusion
  sectors  NGO

org:international-campaign-to-ban-landmines International Campaign to Ban Landmines
  sectors  NGO

org:international-campaign-to-abolish-nuclear-weapons International Campaign to Abolish Nuclear Weapons
  sectors  NGO

org:halo-trust HALO Trust
  sectors  NGO

org:mines-advisory-group Mines Advisory Group
  sectors  NGO

org:nonviolent-peaceforce Nonviolent Peaceforce
  sectors  NGO

org:nihon-hidankyo Nihon Hidankyo
  sectors  NGO

org:international-medical-corps International Medical Corps
  sectors  NGO MED

org:samaritans-purse Samaritan's Purse
  sectors  NGO MED

org:plan-international Plan International
  sectors  NGO MED

org:partners-in-health Partners in Health
  sectors  NGO MED

org:muslim-aid Muslim Aid
  sectors  NGO MED

org:medical-aid-for-palestinians Medical Aid for Palestinians
  sectors  NGO MED

org:direct-relief Direct Relief
  sectors  NGO MED

org:project-hope Project HOPE
  sectors  NGO MED

org:habitat-for-humanity Habitat for Humanity
  sectors  NGO MED

org:lutheran-world-federation Lutheran World Federation
  sectors  NGO MED

org:jesuit-refugee-service Jesuit Refugee Service
  sectors  NGO MED

org:refugees-international Refugees International
  sectors  NGO MED

org:international-refugee-assistance-project International Refugee Assistance Project
  sectors  NGO MED

org:rotary-international Rotary International
  sectors  NGO MED

org:terre-des-hommes Terre des Hommes
  sectors  NGO MED

org:sos-childrens-villages SOS Children's Villages
  sectors  NGO MED

org:tzu-chi Tzu Chi
  sectors  NGO MED

org:concern-worldwide Concern Worldwide
  sectors  NGO MED

org:christian-aid Christian Aid
  sectors  NGO MED

org:aga-khan-development-network Aga Khan Development Network
  sectors  NGO MED

org:aga-khan-foundation Aga Khan Foundation
  sectors  NGO MED

org:american-red-cross American Red Cross
  sectors  NGO MED

org:magen-david-adom Magen David Adom
  sectors  NGO MED

org:british-red-cross British Red Cross
  sectors  NGO MED

org:iranian-red-crescent-society Iranian Red Crescent Society
  sectors  NGO MED

org:turkish-red-crescent-society Turkish Red Crescent Society
  sectors  NGO MED

org:afghan-red-crescent Afghan Red Crescent
  sectors  NGO MED

org:indian-red-cross Indian Red Cross
  sectors  NGO MED

org:japanese-red-cross Japanese Red Cross
  sectors  NGO MED

org:russian-red-cross Russian Red Cross
  sectors  NGO MED

org:egyptian-red-crescent Egyptian Red Crescent
  sectors  NGO MED

org:kenya-red-cross Kenya Red Cross
  sectors  NGO MED

org:nigerian-red-cross Nigerian Red Cross
  sectors  NGO MED

org:mexican-red-cross Mexican Red Cross
  sectors  NGO MED

org:philippine-red-cross Philippine Red Cross
  sectors  NGO MED

org:sea-eye Sea-Eye
  sectors  NGO

org:mission-lifeline Mission Lifeline
  sectors  NGO

org:alarm-phone Alarm Phone
  sectors  NGO

org:jugend-rettet Jugend Rettet
  sectors  NGO

org:mediterranea-saving-humans Mediterranea Saving Humans
  sectors  NGO

org:migrant-offshore-aid-station Migrant Offshore Aid Station
  sectors  NGO

org:free-gaza-movement Free Gaza Movement
  name     Gaza Freedom Flotilla
  sectors  NGO

org:freedom-flotilla-coalition Freedom Flotilla Coalition
  sectors  NGO

org:global-sumud-flotilla Global Sumud Flotilla
  sectors  NGO

org:international-solidarity-movement International Solidarity Movement
  sectors  NGO

org:bds-movement BDS movement
  name     Boycott, Divestment and Sanctions
  sectors  NGO

org:ISR-breaking-the-silence Breaking the Silence
  country  ISR
  sectors  NGO

org:ISR-gush-shalom Gush Shalom
  country  ISR
  sectors  NGO

org:ISR-physicians-for-human-rights-israel Physicians for Human Rights Israel
  country  ISR
  sectors  NGO

org:ISR-yesh-din Yesh Din
  country  ISR
  sectors  NGO

org:ISR-association-for-civil-rights-in-israel Association for Civil Rights in Israel
  name     ACRI
  country  ISR
  sectors  NGO

org:ISR-hostages-and-missing-families-forum Hostages and Missing Families Forum
  country  ISR
  sectors  NGO

org:ISR-ir-amim Ir Amim
  country  ISR
  sectors  NGO

org:ISR-women-wage-peace Women Wage Peace
  country  ISR
  sectors  NGO

org:PSE-al-haq Al-Haq
  country  PSE
  sectors  NGO

org:PSE-palestinian-centre-for-human-rights Palestinian Centre for Human Rights
  country  PSE
  sectors  NGO

org:PSE-addameer Addameer
  country  PSE
  sectors  NGO

org:PSE-al-mezan-center-for-human-rights Al Mezan Center for Human Rights
  name     Al Mezan
  country  PSE
  sectors  NGO

org:PSE-palestinian-prisoners-club Palestinian Prisoners' Club
  name     Palestinian Prisoners Society; Palestinian Prisoner's Society
  country  PSE
  sectors  NGO

org:RUS-ovd-info OVD-Info
  country  RUS
  sectors  NGO

org:RUS-levada-center Levada Center
  name     Levada Centre
  country  RUS
  sectors  NGO

org:RUS-memorial-society Memorial Society
  name     Memorial human rights centre
  country  RUS
  sectors  NGO

org:RUS-moscow-helsinki-group Moscow Helsinki Group
  country  RUS
  sectors  NGO

org:RUS-sova-center Sova Center
  country  RUS
  sectors  NGO

org:RUS-committee-against-torture Committee Against Torture
  country  RUS
  sectors  NGO

org:RUS-dossier-center Dossier Center
  country  RUS
  sectors  NGO

org:RUS-movement-for-human-rights Movement for Human Rights
  country  RUS
  sectors  NGO

org:RUS-sakharov-center Sakharov Center
  country  RUS
  sectors  NGO

org:USA-southern-poverty-law-center Southern Poverty Law Center
  country  USA
  sectors  NGO

org:USA-national-endowment-for-democracy National Endowment for Democracy
  country  USA
  sectors  NGO

org:USA-international-republican-institute International Republican Institute
  country  USA
  sectors  NGO

org:USA-national-democratic-institute National Democratic Institute
  country  USA
  sectors  NGO

org:USA-planned-parenthood Planned Parenthood
  country  USA
  sectors  NGO

org:USA-heritage-foundation Heritage Foundation
  country  USA
  sectors  NGO

org:USA-brookings-institution Brookings Institution
  country  USA
  sectors  NGO

org:USA-council-on-foreign-relations Council on Foreign Relations
  country  USA
  sectors  NGO

org:USA-rand-corporation RAND Corporation
  country  USA
  sectors  NGO

org:USA-center-for-strategic-and-international-studies Center for Strategic and International Studies
  country  USA
  sectors  NGO

org:USA-institute-for-the-study-of-war Institute for the Study of War
  country  USA
  sectors  NGO

org:USA-pew-research-center Pew Research Center
  country  USA
  sectors  NGO

org:USA-sierra-nevada-club Sierra Nevada Club
  country  USA
  sectors  NGO

org:USA-electronic-frontier-foundation Electronic Frontier Foundation
  country  USA
  sectors  NGO

org:USA-human-rights-campaign Human Rights Campaign
  country  USA
  sectors  NGO

org:USA-lambda-legal Lambda Legal
  country  USA
  sectors  NGO

org:USA-anti-defamation-league-of-bnai-brith Anti-Defamation League of B'nai B'rith
  country  USA
  sectors  NGO

org:USA-veterans-of-foreign-wars Veterans of Foreign Wars
  country  USA
  sectors  NGO

org:USA-american-legion American Legion
  country  USA
  sectors  NGO

org:USA-innocence-project Innocence Project
  country  USA
  sectors  NGO

org:USA-center-for-constitutional-rights Center for Constitutional Rights
  country  USA
  sectors  NGO

org:USA-carnegie-endowment-for-international-peace Carnegie Endowment for International Peace
  country  USA
  sectors  NGO

org:USA-federation-of-american-scientists Federation of American Scientists
  country  USA
  sectors  NGO

org:USA-arms-control-association Arms Control Association
  country  USA
  sectors  NGO

org:USA-atlantic-council Atlantic Council
  country  USA
  sectors  NGO

org:USA-clinton-foundation Clinton Foundation
  country  USA
  sectors  NGO

org:USA-committee-to-protect-bloggers Committee to Protect Bloggers
  country  USA
  sectors  NGO

org:USA-rockefeller-foundation Rockefeller Foundation
  country  USA
  sectors  NGO

org:USA-ford-foundation Ford Foundation
  country  USA
  sectors  NGO

org:USA-bulletin-of-the-atomic-scientists Bulletin of the Atomic Scientists
  country  USA
  sectors  NGO

org:USA-boy-scouts-of-america Boy Scouts of America
  country  USA
  sectors  NGO

org:USA-mothers-against-drunk-driving Mothers Against Drunk Driving
  country  USA
  sectors  NGO

org:USA-everytown-for-gun-safety Everytown for Gun Safety
  country  USA
  sectors  NGO

org:USA-human-rights-first Human Rights First
  country  USA
  sectors  NGO

org:USA-washington-institute-for-near-east-policy Washington Institute for Near East Policy
  country  USA
  sectors  NGO

org:USA-american-medical-association American Medical Association
  country  USA
  sectors  NGO

org:USA-afl-cio AFL–CIO
  country  USA
  sectors  LAB

org:USA-united-auto-workers United Auto Workers
  name     United Automobile Workers
  country  USA
  sectors  LAB

org:USA-teamsters Teamsters
  name     International Brotherhood of Teamsters
  country  USA
  sectors  LAB

org:USA-service-employees-international-union Service Employees International Union
  country  USA
  sectors  LAB

org:USA-writers-guild-of-america Writers Guild of America
  country  USA
  sectors  LAB

org:USA-sag-aftra SAG-AFTRA
  country  USA
  sectors  LAB

org:USA-chicago-teachers-union Chicago Teachers Union
  country  USA
  sectors  LAB

org:USA-united-food-and-commercial-workers United Food and Commercial Workers
  country  USA
  sectors  LAB

org:USA-united-steelworkers United Steelworkers
  country  USA
  sectors  LAB

org:USA-international-longshoremens-association International Longshoremen's Association
  country  USA
  sectors  LAB

org:USA-transport-workers-union Transport Workers Union
  country  USA
  sectors  LAB

org:USA-american-federation-of-teachers American Federation of Teachers
  country  USA
  sectors  LAB

org:USA-american-federation-of-government-employees American Federation of Government Employees
  country  USA
  sectors  LAB

org:USA-international-longshore-and-warehouse-union International Longshore and Warehouse Union
  country  USA
  sectors  LAB

org:USA-communications-workers-of-america Communications Workers of America
  country  USA
  sectors  LAB

org:GBR-trades-union-congress Trades Union Congress
  country  GBR
  sectors  LAB

org:GBR-unite-the-union Unite the Union
  country  GBR
  sectors  LAB

org:GBR-national-union-of-rail-maritime-and-transport-workers National Union of Rail, Maritime and Transport Workers
  name     RMT union
  country  GBR
  sectors  LAB

org:GBR-royal-college-of-nursing Royal College of Nursing
  country  GBR
  sectors  LAB

org:GBR-british-medical-association British Medical Association
  country  GBR
  sectors  LAB

org:GBR-national-union-of-mineworkers National Union of Mineworkers
  country  GBR
  sectors  LAB

org:GBR-communication-workers-union Communication Workers Union
  country  GBR
  sectors  LAB

org:GBR-national-education-union National Education Union
  country  GBR
  sectors  LAB

org:GBR-fire-brigades-union Fire Brigades Union
  country  GBR
  sectors  LAB

org:GBR-public-and-commercial-services-union Public and Commercial Services Union
  country  GBR
  sectors  LAB

org:FRA-general-confederation-of-labour General Confederation of Labour
  name     Confédération Générale du Travail
  country  FRA
  sectors  LAB

org:FRA-cfdt CFDT
  name     French Democratic Confederation of Labour
  country  FRA
  sectors  LAB

org:FRA-force-ouvriere Force Ouvrière
  country  FRA
  sectors  LAB

org:DEU-ig-metall IG Metall
  country  DEU
  sectors  LAB

org:DEU-german-trade-union-confederation German Trade Union Confederation
  country  DEU
  sectors  LAB

org:DEU-gewerkschaft-deutscher-lokomotivfuhrer Gewerkschaft Deutscher Lokomotivführer
  country  DEU
  sectors  LAB

org:ITA-italian-general-confederation-of-labour Italian General Confederation of Labour
  name     CGIL
  country  ITA
  sectors  LAB

org:ESP-workers-commissions Workers' Commissions
  name     Comisiones Obreras
  country  ESP
  sectors  LAB

org:ESP-union-general-de-trabajadores Unión General de Trabajadores
  country  ESP
  sectors  LAB

org:POL-all-poland-alliance-of-trade-unions All-Poland Alliance of Trade Unions
  country  POL
  sectors  LAB

org:POL-nszz-solidarnosc NSZZ Solidarność
  country  POL
  sectors  LAB

org:ZAF-congress-of-south-african-trade-unions Congress of South African Trade Unions
  name     COSATU
  country  ZAF
  sectors  LAB

org:ZAF-national-union-of-metalworkers-of-south-africa National Union of Metalworkers of South Africa
  name     NUMSA; National Union of Mineworkers of South Africa
  country  ZAF
  sectors  LAB

org:ZAF-association-of-mineworkers-and-construction-union Association of Mineworkers and Construction Union
  country  ZAF
  sectors  LAB

org:NGA-nigeria-labour-congress Nigeria Labour Congress
  name     Nigerian Labour Congress
  country  NGA
  sectors  LAB

org:NGA-trade-union-congress-of-nigeria Trade Union Congress of Nigeria
  country  NGA
  sectors  LAB

org:NGA-academic-staff-union-of-universities Academic Staff Union of Universities
  country  NGA
  sectors  LAB

org:NGA-national-union-of-petroleum-and-natural-gas-workers National Union of Petroleum and Natural Gas Workers
  country  NGA
  sectors  LAB

org:ZWE-zimbabwe-congress-of-trade-unions Zimbabwe Congress of Trade Unions
  country  ZWE
  sectors  LAB

org:ARG-general-confederation-of-labor General Confederation of Labor
  name     Confederación General del Trabajo
  country  ARG
  sectors  LAB

org:ARG-argentine-workers-central-union Argentine Workers' Central Union
  country  ARG
  sectors  LAB

org:BRA-central-unica-dos-trabalhadores Central Única dos Trabalhadores
  name     Unified Workers' Central
  country  BRA
  sectors  LAB

org:GIN-general-union-of-workers-of-guinea General Union of Workers of Guinea
  country  GIN
  sectors  LAB

org:BGD-grameen-bank Grameen Bank
  country  BGD
  sectors  NGO

org:BGD-odhikar Odhikar
  country  BGD
  sectors  NGO

org:BGD-ain-o-salish-kendra Ain o Salish Kendra
  country  BGD
  sectors  NGO

org:EGY-egyptian-initiative-for-personal-rights Egyptian Initiative for Personal Rights
  country  EGY
  sectors  NGO

org:EGY-arabic-network-for-human-rights-information Arabic Network for Human Rights Information
  country  EGY
  sectors  NGO

org:EGY-egyptian-organization-for-human-rights Egyptian Organization for Human Rights
  country  EGY
  sectors  NGO

org:EGY-ibn-khaldun-center Ibn Khaldun Center
  country  EGY
  sectors  NGO

org:EGY-cairo-institute-for-human-rights-studies Cairo Institute for Human Rights Studies
  country  EGY
  sectors  NGO

org:BHR-bahrain-centre-for-human-rights Bahrain Centre for Human Rights
  name     Bahrain Center for Human Rights
  country  BHR
  sectors  NGO

org:SAU-european-saudi-organisation-for-human-rights European Saudi Organisation for Human Rights
  country  SAU
  sectors  NGO

org:IRN-iran-human-rights Iran Human Rights
  country  IRN
  sectors  NGO

org:IRN-hengaw Hengaw
  name     Hengaw Organization for Human Rights
  country  IRN
  sectors  NGO

org:IRN-human-rights-activists-news-agency Human Rights Activists News Agency
  name     HRANA
  country  IRN
  sectors  NGO

org:IRN-center-for-human-rights-in-iran Center for Human Rights in Iran
  country  IRN
  sectors  NGO

org:IRN-defenders-of-human-rights-center Defenders of Human Rights Center
  country  IRN
  sectors  NGO

org:IRN-one-million-signatures-campaign One Million Signatures Campaign
  country  IRN
  sectors  NGO

org:MMR-assistance-association-for-political-prisoners Assistance Association for Political Prisoners
  country  MMR
  sectors  NGO

org:MMR-free-burma-rangers Free Burma Rangers
  country  MMR
  sectors  NGO

org:MMR-88-generation-students-group 88 Generation Students Group
  country  MMR
  sectors  NGO

org:MMR-myanmar-now Myanmar Now
  country  MMR
  sectors  NGO

org:THA-thai-lawyers-for-human-rights Thai Lawyers for Human Rights
  country  THA
  sectors  NGO

org:CHN-human-rights-in-china Human Rights in China
  country  CHN
  sectors  NGO

org:CHN-china-labour-bulletin China Labour Bulletin
  country  CHN
  sectors  NGO

org:CHN-chinese-human-rights-defenders Chinese Human Rights Defenders
  country  CHN
  sectors  NGO

org:CHN-free-tibet Free Tibet
  country  CHN
  sectors  NGO

org:CHN-international-campaign-for-tibet International Campaign for Tibet
  country  CHN
  sectors  NGO

org:CHN-tibetan-youth-congress Tibetan Youth Congress
  country  CHN
  sectors  NGO

org:CHN-china-human-rights-lawyers-concern-group China Human Rights Lawyers Concern Group
  country  CHN
  sectors  NGO

org:CHN-china-labor-watch China Labor Watch
  country  CHN
  sectors  NGO

org:CHN-uyghur-human-rights-project Uyghur Human Rights Project
  country  CHN
  sectors  NGO

org:HKG-hong-kong-journalists-association Hong Kong Journalists Association
  country  HKG
  sectors  NGO

org:HKG-hong-kong-confederation-of-trade-unions Hong Kong Confederation of Trade Unions
  country  HKG
  sectors  NGO

org:HKG-hong-kong-professional-teachers-union Hong Kong Professional Teachers' Union
  country  HKG
  sectors  NGO

org:PHL-karapatan Karapatan
  country  PHL
  sectors  NGO

org:IDN-kontras KontraS
  country  IDN
  sectors  NGO

org:IDN-lembaga-bantuan-hukum Lembaga Bantuan Hukum
  country  IDN
  sectors  NGO

org:IDN-nahdlatul-wathan Nahdlatul Wathan
  country  IDN
  sectors  NGO

org:IND-chipko-movement Chipko movement
  country  IND
  sectors  NGO

org:IND-peoples-union-for-civil-liberties People's Union for Civil Liberties
  country  IND
  sectors  NGO

org:IND-narmada-bachao-andolan Narmada Bachao Andolan
  country  IND
  sectors  NGO

org:IND-india-against-corruption India Against Corruption
  country  IND
  sectors  NGO

org:IND-citizens-for-justice-and-peace Citizens for Justice and Peace
  country  IND
  sectors  NGO

org:PAK-human-rights-commission-of-pakistan Human Rights Commission of Pakistan
  country  PAK
  sectors  NGO

org:PAK-edhi-foundation Edhi Foundation
  country  PAK
  sectors  NGO

org:PAK-chhipa-welfare Chhipa Welfare
  country  PAK
  sectors  NGO

org:AFG-afghanistan-independent-human-rights-commission Afghanistan Independent Human Rights Commission
  country  AFG
  sectors  NGO

org:AFG-revolutionary-association-of-the-women-of-afghanistan Revolutionary Association of the Women of Afghanistan
  country  AFG
  sectors  NGO

org:AFG-afghanistan-analysts-network Afghanistan Analysts Network
  country  AFG
  sectors  NGO

org:SYR-syrian-network-for-human-rights Syrian Network for Human Rights
  country  SYR
  sectors  NGO

org:SYR-local-coordination-committees Local Coordination Committees
  name     Local Coordination Committees of Syria
  country  SYR
  sectors  NGO

org:SYR-raqqa-is-being-slaughtered-silently Raqqa Is Being Slaughtered Silently
  country  SYR
  sectors  NGO

org:TUN-tunisian-national-dialogue-quartet Tunisian National Dialogue Quartet
  country  TUN
  sectors  NGO

org:TUN-tunisian-human-rights-league Tunisian Human Rights League
  name     Tunisian League of Human Rights
  country  TUN
  sectors  NGO

org:SDN-sudan-doctors-committee Sudan Doctors Committee
  name     Sudanese Doctors' Committee
  country  SDN
  sectors  NGO

org:SDN-central-committee-of-sudan-doctors Central Committee of Sudan Doctors
  country  SDN
  sectors  NGO

org:SDN-sudan-doctors-network Sudan Doctors Network
  name     Sudan Doctors' Network
  country  SDN
  sectors  NGO

org:SDN-emergency-response-rooms Emergency Response Rooms
  country  SDN
  sectors  NGO

org:SDN-emergency-lawyers Emergency Lawyers
  country  SDN
  sectors  NGO

org:COD-lutte-pour-le-changement Lutte pour le changement
  country  COD
  sectors  NGO

org:COD-national-episcopal-conference-of-congo National Episcopal Conference of Congo
  country  COD
  sectors  NGO

org:COD-cenco CENCO
  country  COD
  sectors  NGO

org:BLR-belarusian-association-of-journalists Belarusian Association of Journalists
  country  BLR
  sectors  NGO

org:BLR-belarusian-helsinki-committee Belarusian Helsinki Committee
  country  BLR
  sectors  NGO

org:TUR-ihh-humanitarian-relief-foundation IHH Humanitarian Relief Foundation
  country  TUR
  sectors  NGO

org:TUR-saturday-mothers Saturday Mothers
  country  TUR
  sectors  NGO

org:TUR-turkish-human-rights-association Turkish Human Rights Association
  country  TUR
  sectors  NGO

org:TUR-we-will-stop-femicides-platform We Will Stop Femicides Platform
  country  TUR
  sectors  NGO

org:TUR-human-rights-foundation-of-turkey Human Rights Foundation of Turkey
  country  TUR
  sectors  NGO

org:COL-indepaz Indepaz
  name     Institute for Development and Peace Studies
  country  COL
  sectors  NGO

org:VEN-foro-penal Foro Penal
  name     Penal Forum
  country  VEN
  sectors  NGO

org:VEN-provea Provea
  country  VEN
  sectors  NGO

org:NIC-nicaraguan-center-for-human-rights Nicaraguan Center for Human Rights
  country  NIC
  sectors  NGO

org:CUB-cuban-commission-for-human-rights-and-national-reconciliation Cuban Commission for Human Rights and National Reconciliation
  country  CUB
  sectors  NGO

org:CUB-prisoners-defenders Prisoners Defenders
  country  CUB
  sectors  NGO

org:MEX-centro-prodh Centro Prodh
  country  MEX
  sectors  NGO

org:MEX-movement-for-peace-with-justice-and-dignity Movement for Peace with Justice and Dignity
  country  MEX
  sectors  NGO

org:world-jewish-congress World Jewish Congress
  sectors  NGO

org:world-zionist-organization World Zionist Organization
  sectors  NGO

org:conference-on-jewish-material-claims-against-germany Conference on Jewish Material Claims Against Germany
  sectors  NGO

org:simon-wiesenthal-center Simon Wiesenthal Center
  sectors  NGO

org:american-jewish-committee American Jewish Committee
  sectors  NGO

org:yad-vashem Yad Vashem
  sectors  NGO

org:central-council-of-jews-in-germany Central Council of Jews in Germany
  sectors  NGO

org:chabad Chabad
  sectors  NGO

org:moscow-patriarchate Moscow Patriarchate
  sectors  NGO REL

org:ecumenical-patriarchate-of-constantinople Ecumenical Patriarchate of Constantinople
  name     Ecumenical Patriarchate
  sectors  NGO REL

org:serbian-orthodox-church Serbian Orthodox Church
  sectors  NGO REL

org:greek-orthodox-church Greek Orthodox Church
  sectors  NGO REL

org:anglican-communion Anglican Communion
  sectors  NGO REL

org:armenian-apostolic-church Armenian Apostolic Church
  sectors  NGO REL

org:syriac-orthodox-church Syriac Orthodox Church
  sectors  NGO REL

org:orthodox-church-of-ukraine Orthodox Church of Ukraine
  sectors  NGO REL

org:georgian-orthodox-church Georgian Orthodox Church
  sectors  NGO REL

org:salvation-army Salvation Army
  sectors  NGO REL

org:ukrainian-orthodox-church-of-the-kyivan-patriarchate Ukrainian Orthodox Church of the Kyivan Patriarchate
  sectors  NGO REL

org:opus-dei Opus Dei
  sectors  NGO REL

org:society-of-saint-pius-x Society of Saint Pius X
  sectors  NGO REL

org:legion-of-christ Legion of Christ
  name     Legionaries of Christ
  sectors  NGO REL

org:ukrainian-greek-catholic-church Ukrainian Greek Catholic Church
  sectors  NGO REL

org:society-of-jesus Society of Jesus
  sectors  NGO REL

org:coptic-orthodox-church Coptic Orthodox Church
  sectors  NGO REL

org:presbyterian-church Presbyterian Church
  sectors  NGO REL

org:international-paralympic-committee International Paralympic Committee
  sectors  NGO

org:court-of-arbitration-for-sport Court of Arbitration for Sport
  sectors  NGO

org:association-of-tennis-professionals Association of Tennis Professionals
  sectors  NGO

org:formula-one-group Formula One Group
  sectors  NGO

org:international-cricket-council International Cricket Council
  sectors  NGO

org:international-tennis-federation International Tennis Federation
  sectors  NGO

org:confederation-of-african-football Confederation of African Football
  sectors  NGO

org:world-athletics World Athletics
  name     International Association of Athletics Federations
  sectors  NGO

org:womens-tennis-association Women's Tennis Association
  sectors  NGO

org:conmebol CONMEBOL
  sectors  NGO

org:concacaf CONCACAF
  sectors  NGO

org:asian-football-confederation Asian Football Confederation
  sectors  NGO

org:russian-olympic-committee Russian Olympic Committee
  sectors  NGO

org:world-rugby World Rugby
  sectors  NGO

org:fide FIDE
  name     International Chess Federation
  sectors  NGO

org:international-ice-hockey-federation International Ice Hockey Federation
  sectors  NGO

org:federation-internationale-de-lautomobile Fédération Internationale de l'Automobile
  sectors  NGO

org:the-football-association The Football Association
  sectors  NGO

org:russian-anti-doping-agency Russian Anti-Doping Agency
  name     RUSADA
  sectors  NGO

# News media

org:USA-newsweek Newsweek
  country  USA
  sectors  JRN

org:USA-the-new-yorker The New Yorker
  country  USA
  sectors  JRN

org:USA-axios Axios
  country  USA
  sectors  JRN

org:USA-the-intercept The Intercept
  country  USA
  sectors  JRN

org:USA-propublica ProPublica
  country  USA
  sectors  JRN

org:USA-buzzfeed-news BuzzFeed News
  country  USA
  sectors  JRN

org:USA-miami-herald Miami Herald
  country  USA
  sectors  JRN

org:USA-msnbc MSNBC
  country  USA
  sectors  JRN

org:USA-cnbc CNBC
  country  USA
  sectors  JRN

org:USA-pbs-newshour PBS NewsHour
  country  USA
  sectors  JRN

org:USA-al-hurra Al Hurra
  country  USA
  sectors  JRN

org:USA-rolling-stone-magazine Rolling Stone magazine
  country  USA
  sectors  JRN

org:USA-the-atlantic-magazine The Atlantic magazine
  country  USA
  sectors  JRN

org:USA-breitbart-news Breitbart News
  country  USA
  sectors  JRN

org:USA-the-daily-beast The Daily Beast
  country  USA
  sectors  JRN

org:USA-the-washington-times The Washington Times
  country  USA
  sectors  JRN

org:USA-new-york-post New York Post
  country  USA
  sectors  JRN

org:USA-san-francisco-chronicle San Francisco Chronicle
  country  USA
  sectors  JRN

org:USA-the-hill-newspaper The Hill newspaper
  country  USA
  sectors  JRN

org:USA-vice-news Vice News
  country  USA
  sectors  JRN

org:USA-huffington-post Huffington Post
  country  USA
  sectors  JRN

org:USA-foreign-policy-magazine Foreign Policy magazine
  country  USA
  sectors  JRN

org:USA-the-boston-globe The Boston Globe
  country  USA
  sectors  JRN

org:USA-the-christian-science-monitor The Christian Science Monitor
  name     Christian Science Monitor
  country  USA
  sectors  JRN

org:USA-middle-east-broadcasting-networks Middle East Broadcasting Networks
  country  USA
  sectors  JRN

org:USA-time-magazine Time magazine
  country  USA
  sectors  JRN

org:USA-the-daily-caller The Daily Caller
  country  USA
  sectors  JRN

org:USA-one-america-news-network One America News Network
  country  USA
  sectors  JRN

org:USA-business-insider Business Insider
  country  USA
  sectors  JRN

org:USA-national-geographic National Geographic
  country  USA
  sectors  JRN

org:USA-wired-magazine Wired magazine
  country  USA
  sectors  JRN

org:USA-al-jazeera-america Al Jazeera America
  country  USA
  sectors  JRN

org:USA-denver-post Denver Post
  country  USA
  sectors  JRN

org:USA-detroit-free-press Detroit Free Press
  country  USA
  sectors  JRN

org:USA-philadelphia-inquirer Philadelphia Inquirer
  country  USA
  sectors  JRN

org:USA-sinclair-broadcast-group Sinclair Broadcast Group
  country  USA
  sectors  JRN

org:USA-wikimedia-foundation Wikimedia Foundation
  country  USA
  sectors  JRN

org:GBR-the-times-of-london The Times of London
  country  GBR
  sectors  JRN

org:GBR-daily-mirror Daily Mirror
  name     The Daily Mirror
  country  GBR
  sectors  JRN

org:GBR-sunday-times Sunday Times
  name     The Sunday Times
  country  GBR
  sectors  JRN

org:GBR-channel-4-news Channel 4 News
  country  GBR
  sectors  JRN

org:GBR-news-of-the-world News of the World
  country  GBR
  sectors  JRN

org:GBR-sky-news-arabia Sky News Arabia
  country  GBR
  sectors  JRN

org:GBR-middle-east-eye Middle East Eye
  country  GBR
  sectors  JRN

org:GBR-janes-defence-weekly Jane's Defence Weekly
  country  GBR
  sectors  JRN

org:GBR-evening-standard Evening Standard
  country  GBR
  sectors  JRN

org:GBR-daily-express Daily Express
  country  GBR
  sectors  JRN

org:GBR-iran-international Iran International
  country  GBR
  sectors  JRN

org:GBR-bbc-arabic BBC Arabic
  country  GBR
  sectors  JRN

org:GBR-bbc-persian BBC Persian
  country  GBR
  sectors  JRN

org:GBR-bbc-world-service BBC World Service
  country  GBR
  sectors  JRN

org:GBR-the-sun-newspaper The Sun newspaper
  country  GBR
  sectors  JRN

org:GBR-the-daily-mail The Daily Mail
  country  GBR
  sectors  JRN

org:GBR-the-sunday-telegraph The Sunday Telegraph
  name     Sunday Telegraph
  country  GBR
  sectors  JRN

org:GBR-asharq-al-awsat Asharq Al-Awsat
  country  GBR
  sectors  JRN

org:GBR-al-quds-al-arabi Al-Quds al-Arabi
  country  GBR
  sectors  JRN

org:GBR-news-corp News Corp
  country  GBR
  sectors  JRN

org:FRA-le-parisien Le Parisien
  country  FRA
  sectors  JRN

org:FRA-mediapart Mediapart
  country  FRA
  sectors  JRN

org:FRA-radio-france-internationale Radio France Internationale
  country  FRA
  sectors  JRN

org:FRA-tf1 TF1
  country  FRA
  sectors  JRN

org:FRA-france-televisions France Télévisions
  country  FRA
  sectors  JRN

org:FRA-le-canard-enchaine Le Canard enchaîné
  country  FRA
  sectors  JRN

org:FRA-le-monde-diplomatique Le Monde diplomatique
  country  FRA
  sectors  JRN

org:FRA-paris-match Paris Match
  country  FRA
  sectors  JRN

org:FRA-ouest-france Ouest-France
  country  FRA
  sectors  JRN

org:FRA-le-point Le Point
  country  FRA
  sectors  JRN

org:DEU-die-zeit Die Zeit
  country  DEU
  sectors  JRN

org:DEU-zdf ZDF
  country  DEU
  sectors  JRN

org:DEU-ard ARD
  country  DEU
  sectors  JRN

org:DEU-correctiv Correctiv
  country  DEU
  sectors  JRN

org:DEU-norddeutscher-rundfunk Norddeutscher Rundfunk
  country  DEU
  sectors  JRN

org:DEU-der-tagesspiegel Der Tagesspiegel
  country  DEU
  sectors  JRN

org:ITA-la-stampa La Stampa
  country  ITA
  sectors  JRN

org:ITA-rai-news Rai News
  country  ITA
  sectors  JRN

org:ITA-il-giornale Il Giornale
  country  ITA
  sectors  JRN

org:ITA-il-fatto-quotidiano Il Fatto Quotidiano
  country  ITA
  sectors  JRN

org:ITA-il-messaggero Il Messaggero
  country  ITA
  sectors  JRN

org:ESP-la-vanguardia La Vanguardia
  country  ESP
  sectors  JRN

org:ESP-europa-press Europa Press
  country  ESP
  sectors  JRN

org:ESP-abc-newspaper-of-spain ABC newspaper of Spain
  country  ESP
  sectors  JRN

org:ESP-el-confidencial El Confidencial
  country  ESP
  sectors  JRN

org:RUS-kommersant Kommersant
  country  RUS
  sectors  JRN

org:RUS-izvestia Izvestia
  country  RUS
  sectors  JRN

org:RUS-komsomolskaya-pravda Komsomolskaya Pravda
  country  RUS
  sectors  JRN

org:RUS-rossiyskaya-gazeta Rossiyskaya Gazeta
  country  RUS
  sectors  JRN

org:RUS-meduza Meduza
  country  RUS
  sectors  JRN

org:RUS-tv-rain TV Rain
  name     Dozhd
  country  RUS
  sectors  JRN

org:RUS-echo-of-moscow Echo of Moscow
  name     Ekho Moskvy
  country  RUS
  sectors  JRN

org:RUS-sputnik-news-agency Sputnik news agency
  country  RUS
  sectors  JRN

org:RUS-vedomosti Vedomosti
  country  RUS
  sectors  JRN

org:RUS-channel-one-russia Channel One Russia
  country  RUS
  sectors  JRN

org:RUS-ntv NTV
  country  RUS
  sectors  JRN

org:RUS-rossiya-1 Rossiya 1
  country  RUS
  sectors  JRN

org:RUS-nezavisimaya-gazeta Nezavisimaya Gazeta
  country  RUS
  sectors  JRN

org:RUS-the-moscow-times The Moscow Times
  name     Moscow Times
  country  RUS
  sectors  JRN

org:RUS-rossiya-segodnya Rossiya Segodnya
  country  RUS
  sectors  JRN

org:RUS-rossiya-24 Rossiya 24
  country  RUS
  sectors  JRN

org:RUS-rbc-news-agency RBC news agency
  country  RUS
  sectors  JRN

org:RUS-mediazona Mediazona
  country  RUS
  sectors  JRN

org:RUS-moskovsky-komsomolets Moskovsky Komsomolets
  country  RUS
  sectors  JRN

org:RUS-zvezda-tv Zvezda TV
  country  RUS
  sectors  JRN

org:RUS-krasnaya-zvezda Krasnaya Zvezda
  country  RUS
  sectors  JRN

org:RUS-caucasian-knot Caucasian Knot
  country  RUS
  sectors  JRN

org:RUS-kavkaz-center Kavkaz Center
  country  RUS
  sectors  JRN

org:UKR-ukrayinska-pravda Ukrayinska Pravda
  country  UKR
  sectors  JRN

org:UKR-unian UNIAN
  country  UKR
  sectors  JRN

org:UKR-suspilne Suspilne
  country  UKR
  sectors  JRN

org:UKR-hromadske Hromadske
  country  UKR
  sectors  JRN

org:UKR-interfax-ukraine Interfax-Ukraine
  country  UKR
  sectors  JRN

org:UKR-espreso-tv Espreso TV
  country  UKR
  sectors  JRN

org:BLR-belta BelTA
  country  BLR
  sectors  JRN

org:BLR-belsat Belsat
  country  BLR
  sectors  JRN

org:BLR-nasha-niva Nasha Niva
  country  BLR
  sectors  JRN

org:BLR-belarus-1 Belarus 1
  country  BLR
  sectors  JRN

org:POL-gazeta-wyborcza Gazeta Wyborcza
  country  POL
  sectors  JRN

org:POL-tvn24 TVN24
  country  POL
  sectors  JRN

org:POL-rzeczpospolita Rzeczpospolita
  country  POL
  sectors  JRN

org:POL-telewizja-polska Telewizja Polska
  name     TVP
  country  POL
  sectors  JRN

org:POL-polish-press-agency Polish Press Agency
  country  POL
  sectors  JRN

org:POL-tvn TVN
  country  POL
  sectors  JRN

org:CZE-mlada-fronta-dnes Mladá fronta DNES
  country  CZE
  sectors  JRN

org:CZE-czech-television Czech Television
  country  CZE
  sectors  JRN

org:CZE-czech-news-agency Czech News Agency
  country  CZE
  sectors  JRN

org:HUN-nepszabadsag Népszabadság
  country  HUN
  sectors  JRN

org:HUN-mti MTI
  country  HUN
  sectors  JRN

org:HUN-magyar-nemzet Magyar Nemzet
  country  HUN
  sectors  JRN

org:HUN-klubradio Klubrádió
  country  HUN
  sectors  JRN

org:ROU-agerpres Agerpres
  country  ROU
  sectors  JRN

org:BGR-bulgarian-news-agency Bulgarian News Agency
  country  BGR
  sectors  JRN

org:SRB-tanjug Tanjug
  country  SRB
  sectors  JRN

org:SRB-b92 B92
  country  SRB
  sectors  JRN

org:SRB-radio-television-of-serbia Radio Television of Serbia
  country  SRB
  sectors  JRN

org:SRB-beta-news-agency Beta news agency
  country  SRB
  sectors  JRN

org:SRB-n1-television N1 television
  country  SRB
  sectors  JRN

org:HRV-hina HINA
  country  HRV
  sectors  JRN

org:HRV-jutarnji-list Jutarnji list
  country  HRV
  sectors  JRN

org:BIH-dnevni-avaz Dnevni Avaz
  country  BIH
  sectors  JRN

org:BIH-balkan-investigative-reporting-network Balkan Investigative Reporting Network
  country  BIH
  sectors  JRN

org:BIH-balkan-insight Balkan Insight
  country  BIH
  sectors  JRN

org:GRC-kathimerini Kathimerini
  country  GRC
  sectors  JRN

org:GRC-hellenic-broadcasting-corporation Hellenic Broadcasting Corporation
  country  GRC
  sectors  JRN

org:GRC-athens-news-agency Athens News Agency
  country  GRC
  sectors  JRN

org:GRC-to-vima To Vima
  country  GRC
  sectors  JRN

org:GRC-ta-nea Ta Nea
  country  GRC
  sectors  JRN

org:TUR-hurriyet Hürriyet
  country  TUR
  sectors  JRN

org:TUR-cumhuriyet Cumhuriyet
  country  TUR
  sectors  JRN

org:TUR-daily-sabah Daily Sabah
  country  TUR
  sectors  JRN

org:TUR-cnn-turk CNN Türk
  country  TUR
  sectors  JRN

org:TUR-trt-world TRT World
  country  TUR
  sectors  JRN

org:TUR-yeni-safak Yeni Şafak
  country  TUR
  sectors  JRN

org:TUR-milliyet Milliyet
  country  TUR
  sectors  JRN

org:TUR-trt TRT
  country  TUR
  sectors  JRN

org:TUR-todays-zaman Today's Zaman
  country  TUR
  sectors  JRN

org:TUR-dogan-news-agency Dogan News Agency
  country  TUR
  sectors  JRN

org:TUR-ntv-turkey NTV Turkey
  country  TUR
  sectors  JRN

org:TUR-demiroren-news-agency Demirören News Agency
  country  TUR
  sectors  JRN

org:TUR-firat-news-agency Firat News Agency
  country  TUR
  sectors  JRN

org:TUR-bianet Bianet
  country  TUR
  sectors  JRN

org:TUR-dicle-news-agency Dicle News Agency
  country  TUR
  sectors  JRN

org:TUR-halk-tv Halk TV
  country  TUR
  sectors  JRN

org:TUR-ozgur-gundem Özgür Gündem
  country  TUR
  sectors  JRN

org:TUR-ihlas-news-agency Ihlas News Agency
  country  TUR
  sectors  JRN

org:TUR-rudaw Rudaw
  country  TUR
  sectors  JRN

org:ISR-maariv Maariv
  country  ISR
  sectors  JRN

org:ISR-the-times-of-israel The Times of Israel
  country  ISR
  sectors  JRN

org:ISR-israel-hayom Israel Hayom
  country  ISR
  sectors  JRN

org:ISR-channel-12-israel Channel 12 Israel
  name     Channel 13 Israel
  name     Israeli Channel 12
  country  ISR
  sectors  JRN

org:ISR-ynet Ynet
  name     Ynetnews
  country  ISR
  sectors  JRN

org:ISR-kan-public-broadcaster Kan public broadcaster
  country  ISR
  sectors  JRN

org:ISR-israel-broadcasting-authority Israel Broadcasting Authority
  country  ISR
  sectors  JRN

org:ISR-arutz-sheva Arutz Sheva
  country  ISR
  sectors  JRN

org:ISR-israel-radio Israel Radio
  country  ISR
  sectors  JRN

org:ISR-israel-army-radio Israel Army Radio
  country  ISR
  sectors  JRN

org:PSE-maan-news-agency Ma'an News Agency
  name     Maan News Agency
  country  PSE
  sectors  JRN

org:PSE-al-aqsa-tv Al-Aqsa TV
  country  PSE
  sectors  JRN

org:PSE-palestine-tv Palestine TV
  country  PSE
  sectors  JRN

org:PSE-shehab-news-agency Shehab News Agency
  country  PSE
  sectors  JRN

org:PSE-quds-news-network Quds News Network
  country  PSE
  sectors  JRN

org:LBN-an-nahar An-Nahar
  country  LBN
  sectors  JRN

org:LBN-the-daily-star-of-lebanon The Daily Star of Lebanon
  country  LBN
  sectors  JRN

org:LBN-al-akhbar Al-Akhbar
  name     Al-Akhbar newspaper
  country  LBN
  sectors  JRN

org:LBN-naharnet Naharnet
  country  LBN
  sectors  JRN

org:LBN-al-mayadeen Al Mayadeen
  country  LBN
  sectors  JRN

org:LBN-national-news-agency-of-lebanon National News Agency of Lebanon
  country  LBN
  sectors  JRN

org:LBN-lorient-le-jour L'Orient-Le Jour
  country  LBN
  sectors  JRN

org:LBN-as-safir As-Safir
  country  LBN
  sectors  JRN

org:SYR-al-watan-newspaper-of-syria Al-Watan newspaper of Syria
  country  SYR
  sectors  JRN

org:SYR-enab-baladi Enab Baladi
  country  SYR
  sectors  JRN

org:SYR-al-ikhbariya Al-Ikhbariya
  country  SYR
  sectors  JRN

org:SYR-hawar-news-agency Hawar News Agency
  country  SYR
  sectors  JRN

org:SYR-orient-tv Orient TV
  country  SYR
  sectors  JRN

org:IRN-iranian-students-news-agency Iranian Students' News Agency
  name     Iranian Students News Agency
  country  IRN
  sectors  JRN

org:IRN-kayhan Kayhan
  country  IRN
  sectors  JRN

org:IRN-islamic-republic-of-iran-broadcasting Islamic Republic of Iran Broadcasting
  name     IRIB
  country  IRN
  sectors  JRN

org:IRN-al-alam Al-Alam
  name     Al-Alam News Network
  country  IRN
  sectors  JRN

org:IRN-nour-news Nour News
  country  IRN
  sectors  JRN

org:IRN-ilna ILNA
  name     Iranian Labour News Agency
  country  IRN
  sectors  JRN

org:IRN-student-news-network Student News Network
  country  IRN
  sectors  JRN

org:IRN-young-journalists-club Young Journalists Club
  country  IRN
  sectors  JRN

org:IRN-mizan-news-agency Mizan news agency
  name     Mizan Online
  country  IRN
  sectors  JRN

org:IRN-jam-e-jam Jam-e Jam
  country  IRN
  sectors  JRN

org:IRQ-al-sharqiya Al-Sharqiya
  country  IRQ
  sectors  JRN

org:IRQ-iraqi-news-agency Iraqi News Agency
  country  IRQ
  sectors  JRN

org:IRQ-kurdistan-24 Kurdistan 24
  country  IRQ
  sectors  JRN

org:IRQ-shafaq-news Shafaq News
  country  IRQ
  sectors  JRN

org:IRQ-national-iraqi-news-agency National Iraqi News Agency
  country  IRQ
  sectors  JRN

org:IRQ-al-sumaria Al Sumaria
  country  IRQ
  sectors  JRN

org:IRQ-aswat-al-iraq Aswat al-Iraq
  country  IRQ
  sectors  JRN

org:IRQ-al-zawra Al-Zawra
  country  IRQ
  sectors  JRN

org:SAU-okaz Okaz
  country  SAU
  sectors  JRN

org:SAU-arab-news Arab News
  country  SAU
  sectors  JRN

org:SAU-al-ekhbariya Al Ekhbariya
  country  SAU
  sectors  JRN

org:SAU-saudi-gazette Saudi Gazette
  country  SAU
  sectors  JRN

org:SAU-al-riyadh Al-Riyadh
  country  SAU
  sectors  JRN

org:SAU-al-watan-newspaper-of-saudi-arabia Al-Watan newspaper of Saudi Arabia
  country  SAU
  sectors  JRN

org:ARE-the-national-newspaper-of-abu-dhabi The National newspaper of Abu Dhabi
  country  ARE
  sectors  JRN

org:ARE-gulf-news Gulf News
  country  ARE
  sectors  JRN

org:ARE-khaleej-times Khaleej Times
  country  ARE
  sectors  JRN

org:ARE-emirates-news-agency Emirates News Agency
  name     WAM news agency
  country  ARE
  sectors  JRN

org:ARE-abu-dhabi-tv Abu Dhabi TV
  country  ARE
  sectors  JRN

org:ARE-mbc-group MBC Group
  country  ARE
  sectors  JRN

org:ARE-al-ittihad-newspaper Al-Ittihad newspaper
  country  ARE
  sectors  JRN

org:QAT-qatar-news-agency Qatar News Agency
  country  QAT
  sectors  JRN

org:QAT-al-jazeera-english Al Jazeera English
  country  QAT
  sectors  JRN

org:QAT-al-jazeera-arabic Al Jazeera Arabic
  country  QAT
  sectors  JRN

org:QAT-al-jazeera-media-network Al Jazeera Media Network
  country  QAT
  sectors  JRN

org:QAT-al-araby-al-jadeed Al-Araby Al-Jadeed
  country  QAT
  sectors  JRN

org:QAT-the-new-arab The New Arab
  country  QAT
  sectors  JRN

org:KWT-kuwait-news-agency Kuwait News Agency
  name     KUNA
  country  KWT
  sectors  JRN

org:KWT-al-qabas Al-Qabas
  country  KWT
  sectors  JRN

org:KWT-al-rai-newspaper Al-Rai newspaper
  country  KWT
  sectors  JRN

org:KWT-al-seyassah Al-Seyassah
  country  KWT
  sectors  JRN

org:BHR-al-wasat-newspaper Al-Wasat newspaper
  country  BHR
  sectors  JRN

org:BHR-bahrain-news-agency Bahrain News Agency
  country  BHR
  sectors  JRN

org:YEM-al-masirah Al-Masirah
  country  YEM
  sectors  JRN

org:YEM-saba-news-agency Saba News Agency
  country  YEM
  sectors  JRN

org:JOR-petra-news-agency Petra news agency
  country  JOR
  sectors  JRN

org:JOR-jordan-times Jordan Times
  name     The Jordan Times
  country  JOR
  sectors  JRN

org:JOR-roya-news Roya News
  country  JOR
  sectors  JRN

org:EGY-al-masry-al-youm Al-Masry Al-Youm
  country  EGY
  sectors  JRN

org:EGY-mada-masr Mada Masr
  country  EGY
  sectors  JRN

org:EGY-middle-east-news-agency Middle East News Agency
  country  EGY
  sectors  JRN

org:EGY-egypt-independent Egypt Independent
  country  EGY
  sectors  JRN

org:EGY-nile-tv Nile TV
  country  EGY
  sectors  JRN

org:EGY-daily-news-egypt Daily News Egypt
  country  EGY
  sectors  JRN

org:EGY-al-qahera-news Al-Qahera News
  country  EGY
  sectors  JRN

org:LBY-libya-observer Libya Observer
  country  LBY
  sectors  JRN

org:LBY-libyan-news-agency Libyan News Agency
  name     LANA news agency
  country  LBY
  sectors  JRN

org:LBY-libya-herald Libya Herald
  country  LBY
  sectors  JRN

org:LBY-al-ahrar-tv Al-Ahrar TV
  country  LBY
  sectors  JRN

org:LBY-jamahiriya-news-agency Jamahiriya News Agency
  country  LBY
  sectors  JRN

org:DZA-algeria-press-service Algeria Press Service
  name     Algerie Presse Service
  country  DZA
  sectors  JRN

org:DZA-el-watan El Watan
  country  DZA
  sectors  JRN

org:DZA-el-khabar El Khabar
  country  DZA
  sectors  JRN

org:DZA-liberte-newspaper Liberté newspaper
  country  DZA
  sectors  JRN

org:DZA-radio-m Radio M
  country  DZA
  sectors  JRN

org:MAR-maghreb-arabe-presse Maghreb Arabe Presse
  name     Maghreb Arab Press
  country  MAR
  sectors  JRN

org:MAR-le-matin-of-morocco Le Matin of Morocco
  country  MAR
  sectors  JRN

org:MAR-hespress Hespress
  country  MAR
  sectors  JRN

org:MAR-akhbar-al-youm Akhbar al-Youm
  country  MAR
  sectors  JRN

org:TUN-tunis-afrique-presse Tunis Afrique Presse
  country  TUN
  sectors  JRN

org:TUN-mosaique-fm Mosaique FM
  country  TUN
  sectors  JRN

org:SDN-suna SUNA
  name     Sudan News Agency
  country  SDN
  sectors  JRN

org:SDN-sudan-tribune Sudan Tribune
  country  SDN
  sectors  JRN

org:SDN-radio-dabanga Radio Dabanga
  country  SDN
  sectors  JRN

org:SOM-radio-mogadishu Radio Mogadishu
  country  SOM
  sectors  JRN

org:SOM-garowe-online Garowe Online
  country  SOM
  sectors  JRN

org:SOM-shabelle-media-network Shabelle Media Network
  name     Radio Shabelle
  country  SOM
  sectors  JRN

org:SOM-somali-national-news-agency Somali National News Agency
  country  SOM
  sectors  JRN

org:SOM-radio-andalus Radio Andalus
  country  SOM
  sectors  JRN

org:ETH-addis-standard Addis Standard
  country  ETH
  sectors  JRN

org:ETH-fana-broadcasting-corporate Fana Broadcasting Corporate
  name     Fana Broadcasting
  country  ETH
  sectors  JRN

org:ETH-ethiopian-news-agency Ethiopian News Agency
  country  ETH
  sectors  JRN

org:ETH-ethiopian-broadcasting-corporation Ethiopian Broadcasting Corporation
  country  ETH
  sectors  JRN

org:KEN-daily-nation Daily Nation
  country  KEN
  sectors  JRN

org:KEN-kenya-broadcasting-corporation Kenya Broadcasting Corporation
  country  KEN
  sectors  JRN

org:KEN-nation-media-group Nation Media Group
  country  KEN
  sectors  JRN

org:KEN-citizen-tv Citizen TV
  country  KEN
  sectors  JRN

org:KEN-ntv-kenya NTV Kenya
  country  KEN
  sectors  JRN

org:KEN-the-east-african The East African
  country  KEN
  sectors  JRN

org:UGA-daily-monitor Daily Monitor
  name     The Daily Monitor
  country  UGA
  sectors  JRN

org:UGA-new-vision New Vision
  country  UGA
  sectors  JRN

org:UGA-ntv-uganda NTV Uganda
  country  UGA
  sectors  JRN

org:RWA-the-new-times-of-rwanda The New Times of Rwanda
  country  RWA
  sectors  JRN

org:RWA-radio-television-libre-des-mille-collines Radio Télévision Libre des Mille Collines
  country  RWA
  sectors  JRN

org:COD-radio-okapi Radio Okapi
  country  COD
  sectors  JRN

org:COD-congolese-national-television Congolese National Television
  country  COD
  sectors  JRN

org:NGA-premium-times Premium Times
  country  NGA
  sectors  JRN

org:NGA-vanguard-newspaper Vanguard newspaper
  country  NGA
  sectors  JRN

org:NGA-sahara-reporters Sahara Reporters
  country  NGA
  sectors  JRN

org:NGA-channels-television Channels Television
  name     Channels TV
  country  NGA
  sectors  JRN

org:NGA-news-agency-of-nigeria News Agency of Nigeria
  country  NGA
  sectors  JRN

org:NGA-daily-trust Daily Trust
  country  NGA
  sectors  JRN

org:NGA-the-guardian-nigeria The Guardian Nigeria
  country  NGA
  sectors  JRN

org:GHA-daily-graphic Daily Graphic
  country  GHA
  sectors  JRN

org:GHA-ghana-news-agency Ghana News Agency
  country  GHA
  sectors  JRN

org:GHA-joy-fm Joy FM
  country  GHA
  sectors  JRN

org:ZAF-mail-guardian Mail & Guardian
  country  ZAF
  sectors  JRN

org:ZAF-sunday-times-of-south-africa Sunday Times of South Africa
  country  ZAF
  sectors  JRN

org:ZAF-south-african-broadcasting-corporation South African Broadcasting Corporation
  name     SABC
  country  ZAF
  sectors  JRN

org:ZAF-news24 News24
  country  ZAF
  sectors  JRN

org:ZAF-daily-maverick Daily Maverick
  country  ZAF
  sectors  JRN

org:ZAF-south-african-press-association South African Press Association
  country  ZAF
  sectors  JRN

org:ZWE-the-herald-of-zimbabwe The Herald of Zimbabwe
  country  ZWE
  sectors  JRN

org:ZWE-daily-news-of-zimbabwe Daily News of Zimbabwe
  country  ZWE
  sectors  JRN

org:ZWE-zimbabwe-broadcasting-corporation Zimbabwe Broadcasting Corporation
  country  ZWE
  sectors  JRN

org:ZWE-newsday-of-zimbabwe NewsDay of Zimbabwe
  country  ZWE
  sectors  JRN

org:MLI-joliba-tv Joliba TV
  country  MLI
  sectors  JRN

org:BFA-radio-omega Radio Omega
  country  BFA
  sectors  JRN

org:BFA-agence-dinformation-du-burkina Agence d'information du Burkina
  country  BFA
  sectors  JRN

org:BFA-le-faso Le Faso
  country  BFA
  sectors  JRN

org:SEN-agence-de-presse-senegalaise Agence de Presse Sénégalaise
  country  SEN
  sectors  JRN

org:SEN-walf-tv Walf TV
  country  SEN
  sectors  JRN

org:SEN-rts-senegal RTS Senegal
  country  SEN
  sectors  JRN

org:IND-ndtv NDTV
  country  IND
  sectors  JRN

org:IND-asian-news-international Asian News International
  country  IND
  sectors  JRN

org:IND-doordarshan Doordarshan
  country  IND
  sectors  JRN

org:IND-cnn-ibn CNN-IBN
  country  IND
  sectors  JRN

org:IND-the-indian-express The Indian Express
  country  IND
  sectors  JRN

org:IND-the-wire-india The Wire India
  country  IND
  sectors  JRN

org:IND-newsclick NewsClick
  country  IND
  sectors  JRN

org:IND-republic-tv Republic TV
  country  IND
  sectors  JRN

org:IND-india-today India Today
  country  IND
  sectors  JRN

org:IND-the-telegraph-of-india The Telegraph of India
  country  IND
  sectors  JRN

org:IND-all-india-radio All India Radio
  country  IND
  sectors  JRN

org:IND-indo-asian-news-service Indo-Asian News Service
  country  IND
  sectors  JRN

org:IND-deccan-herald Deccan Herald
  country  IND
  sectors  JRN

org:IND-the-economic-times The Economic Times
  country  IND
  sectors  JRN

org:IND-greater-kashmir Greater Kashmir
  country  IND
  sectors  JRN

org:IND-rising-kashmir Rising Kashmir
  country  IND
  sectors  JRN

org:PAK-ary-news ARY News
  country  PAK
  sectors  JRN

org:PAK-express-tribune Express Tribune
  name     The Express Tribune
  country  PAK
  sectors  JRN

org:PAK-associated-press-of-pakistan Associated Press of Pakistan
  country  PAK
  sectors  JRN

org:PAK-the-nation-of-pakistan The Nation of Pakistan
  country  PAK
  sectors  JRN

org:PAK-pakistan-television Pakistan Television
  country  PAK
  sectors  JRN

org:PAK-samaa-tv Samaa TV
  country  PAK
  sectors  JRN

org:PAK-dunya-news Dunya News
  country  PAK
  sectors  JRN

org:PAK-daily-times-of-pakistan Daily Times of Pakistan
  country  PAK
  sectors  JRN

org:PAK-jang-group Jang Group
  country  PAK
  sectors  JRN

org:PAK-the-friday-times The Friday Times
  country  PAK
  sectors  JRN

org:PAK-the-news-international The News International
  country  PAK
  sectors  JRN

org:PAK-aaj-tv Aaj TV
  country  PAK
  sectors  JRN

org:PAK-ptv-news PTV News
  country  PAK
  sectors  JRN

org:BGD-the-daily-star The Daily Star
  country  BGD
  sectors  JRN

org:BGD-prothom-alo Prothom Alo
  country  BGD
  sectors  JRN

org:BGD-dhaka-tribune Dhaka Tribune
  country  BGD
  sectors  JRN

org:BGD-new-age-of-bangladesh New Age of Bangladesh
  country  BGD
  sectors  JRN

org:LKA-the-sunday-leader The Sunday Leader
  country  LKA
  sectors  JRN

org:LKA-daily-mirror-of-sri-lanka Daily Mirror of Sri Lanka
  country  LKA
  sectors  JRN

org:LKA-tamilnet TamilNet
  country  LKA
  sectors  JRN

org:LKA-sirasa-tv Sirasa TV
  country  LKA
  sectors  JRN

org:LKA-ada-derana Ada Derana
  country  LKA
  sectors  JRN

org:NPL-the-kathmandu-post The Kathmandu Post
  name     Kathmandu Post
  country  NPL
  sectors  JRN

org:NPL-the-himalayan-times The Himalayan Times
  country  NPL
  sectors  JRN

org:NPL-republica-newspaper Republica newspaper
  country  NPL
  sectors  JRN

org:AFG-pajhwok-afghan-news Pajhwok Afghan News
  name     Pajhwok
  country  AFG
  sectors  JRN

org:AFG-khaama-press Khaama Press
  country  AFG
  sectors  JRN

org:AFG-bakhtar-news-agency Bakhtar News Agency
  country  AFG
  sectors  JRN

org:AFG-amu-tv Amu TV
  country  AFG
  sectors  JRN

org:AFG-8-sobh 8 Sobh
  name     Hasht-e Subh
  country  AFG
  sectors  JRN

org:AFG-ariana-news Ariana News
  country  AFG
  sectors  JRN

org:AFG-zan-tv Zan TV
  country  AFG
  sectors  JRN

org:AFG-radio-kabul Radio Kabul
  country  AFG
  sectors  JRN

org:MMR-the-irrawaddy The Irrawaddy
  country  MMR
  sectors  JRN

org:MMR-democratic-voice-of-burma Democratic Voice of Burma
  country  MMR
  sectors  JRN

org:MMR-myanmar-times Myanmar Times
  country  MMR
  sectors  JRN

org:MMR-mizzima Mizzima
  country  MMR
  sectors  JRN

org:MMR-global-new-light-of-myanmar Global New Light of Myanmar
  name     New Light of Myanmar
  country  MMR
  sectors  JRN

org:MMR-frontier-myanmar Frontier Myanmar
  country  MMR
  sectors  JRN

org:MMR-eleven-media-group Eleven Media Group
  country  MMR
  sectors  JRN

org:MMR-khit-thit-media Khit Thit Media
  name     Khit Thit
  country  MMR
  sectors  JRN

org:MMR-myawaddy-tv Myawaddy TV
  country  MMR
  sectors  JRN

org:THA-bangkok-post Bangkok Post
  country  THA
  sectors  JRN

org:THA-thai-pbs Thai PBS
  country  THA
  sectors  JRN

org:THA-the-nation-of-thailand The Nation of Thailand
  country  THA
  sectors  JRN

org:THA-khaosod Khaosod
  country  THA
  sectors  JRN

org:THA-prachatai Prachatai
  country  THA
  sectors  JRN

org:THA-thai-rath Thai Rath
  country  THA
  sectors  JRN

org:KHM-phnom-penh-post Phnom Penh Post
  name     The Phnom Penh Post
  country  KHM
  sectors  JRN

org:KHM-cambodia-daily Cambodia Daily
  name     The Cambodia Daily
  country  KHM
  sectors  JRN

org:KHM-khmer-times Khmer Times
  country  KHM
  sectors  JRN

org:KHM-voice-of-democracy-radio Voice of Democracy radio
  country  KHM
  sectors  JRN

org:VNM-vietnam-news-agency Vietnam News Agency
  country  VNM
  sectors  JRN

org:VNM-tuoi-tre Tuoi Tre
  country  VNM
  sectors  JRN

org:VNM-vnexpress VnExpress
  country  VNM
  sectors  JRN

org:VNM-nhan-dan Nhan Dan
  country  VNM
  sectors  JRN

org:VNM-thanh-nien Thanh Nien
  country  VNM
  sectors  JRN

org:MYS-new-straits-times New Straits Times
  country  MYS
  sectors  JRN

org:MYS-malaysiakini Malaysiakini
  country  MYS
  sectors  JRN

org:MYS-bernama Bernama
  country  MYS
  sectors  JRN

org:MYS-utusan-malaysia Utusan Malaysia
  country  MYS
  sectors  JRN

org:MYS-the-malaysian-insider The Malaysian Insider
  country  MYS
  sectors  JRN

org:MYS-the-star-newspaper-of-malaysia The Star newspaper of Malaysia
  country  MYS
  sectors  JRN

org:MYS-malay-mail Malay Mail
  country  MYS
  sectors  JRN

org:MYS-the-edge-newspaper The Edge newspaper
  country  MYS
  sectors  JRN

org:MYS-sin-chew-daily Sin Chew Daily
  country  MYS
  sectors  JRN

org:SGP-straits-times Straits Times
  name     The Straits Times
  country  SGP
  sectors  JRN

org:SGP-channel-newsasia Channel NewsAsia
  country  SGP
  sectors  JRN

org:SGP-mediacorp Mediacorp
  country  SGP
  sectors  JRN

org:SGP-today-newspaper-of-singapore Today newspaper of Singapore
  country  SGP
  sectors  JRN

org:SGP-the-online-citizen The Online Citizen
  country  SGP
  sectors  JRN

org:IDN-jakarta-post Jakarta Post
  name     The Jakarta Post
  country  IDN
  sectors  JRN

org:IDN-tempo-magazine Tempo magazine
  country  IDN
  sectors  JRN

org:IDN-metro-tv Metro TV
  country  IDN
  sectors  JRN

org:IDN-jakarta-globe Jakarta Globe
  country  IDN
  sectors  JRN

org:IDN-antara-news-agency Antara news agency
  country  IDN
  sectors  JRN

org:IDN-tempo-newspaper Tempo newspaper
  country  IDN
  sectors  JRN

org:IDN-kompas-tv Kompas TV
  country  IDN
  sectors  JRN

org:PHL-rappler Rappler
  country  PHL
  sectors  JRN

org:PHL-philippine-daily-inquirer Philippine Daily Inquirer
  country  PHL
  sectors  JRN

org:PHL-abs-cbn ABS-CBN
  country  PHL
  sectors  JRN

org:PHL-gma-network GMA Network
  country  PHL
  sectors  JRN

org:PHL-philippine-star Philippine Star
  country  PHL
  sectors  JRN

org:PHL-manila-times Manila Times
  name     The Manila Times
  country  PHL
  sectors  JRN

org:PHL-gma-news GMA News
  country  PHL
  sectors  JRN

org:PHL-manila-bulletin Manila Bulletin
  country  PHL
  sectors  JRN

org:PHL-philippine-news-agency Philippine News Agency
  country  PHL
  sectors  JRN

org:PHL-manila-standard Manila Standard
  country  PHL
  sectors  JRN

org:CHN-phoenix-television Phoenix Television
  name     Phoenix TV
  country  CHN
  sectors  JRN

org:CHN-caixin Caixin
  country  CHN
  sectors  JRN

org:CHN-southern-weekly Southern Weekly
  name     Southern Weekend
  country  CHN
  sectors  JRN

org:CHN-china-news-service China News Service
  country  CHN
  sectors  JRN

org:CHN-china-global-television-network China Global Television Network
  country  CHN
  sectors  JRN

org:CHN-pla-daily PLA Daily
  country  CHN
  sectors  JRN

org:CHN-guangming-daily Guangming Daily
  country  CHN
  sectors  JRN

org:CHN-the-beijing-news The Beijing News
  country  CHN
  sectors  JRN

org:CHN-economic-observer Economic Observer
  country  CHN
  sectors  JRN

org:CHN-hubei-daily Hubei Daily
  country  CHN
  sectors  JRN

org:CHN-beijing-youth-daily Beijing Youth Daily
  country  CHN
  sectors  JRN

org:CHN-china-youth-daily China Youth Daily
  country  CHN
  sectors  JRN

org:CHN-southern-metropolis-daily Southern Metropolis Daily
  country  CHN
  sectors  JRN

org:CHN-sixth-tone Sixth Tone
  country  CHN
  sectors  JRN

org:CHN-hurun-report Hurun Report
  country  CHN
  sectors  JRN

org:HKG-apple-daily Apple Daily
  country  HKG
  sectors  JRN

org:HKG-ming-pao Ming Pao
  country  HKG
  sectors  JRN

org:HKG-stand-news Stand News
  country  HKG
  sectors  JRN

org:HKG-hong-kong-free-press Hong Kong Free Press
  country  HKG
  sectors  JRN

org:HKG-rthk RTHK
  name     Radio Television Hong Kong
  country  HKG
  sectors  JRN

org:HKG-sing-tao-daily Sing Tao Daily
  country  HKG
  sectors  JRN

org:HKG-ta-kung-pao Ta Kung Pao
  country  HKG
  sectors  JRN

org:HKG-the-standard-of-hong-kong The Standard of Hong Kong
  country  HKG
  sectors  JRN

org:HKG-citizen-news Citizen News
  country  HKG
  sectors  JRN

org:HKG-wen-wei-po Wen Wei Po
  country  HKG
  sectors  JRN

org:HKG-oriental-daily-news Oriental Daily News
  country  HKG
  sectors  JRN

org:HKG-next-digital Next Digital
  name     Next Media
  country  HKG
  sectors  JRN

org:HKG-tvb TVB
  country  HKG
  sectors  JRN

org:TWN-central-news-agency Central News Agency
  country  TWN
  sectors  JRN

org:TWN-taipei-times Taipei Times
  country  TWN
  sectors  JRN

org:TWN-liberty-times Liberty Times
  country  TWN
  sectors  JRN

org:TWN-china-times China Times
  country  TWN
  sectors  JRN

org:TWN-united-daily-news United Daily News
  country  TWN
  sectors  JRN

org:TWN-focus-taiwan Focus Taiwan
  country  TWN
  sectors  JRN

org:TWN-taiwan-news Taiwan News
  country  TWN
  sectors  JRN

org:TWN-apple-daily-taiwan Apple Daily Taiwan
  country  TWN
  sectors  JRN

org:TWN-cti-news CTi News
  country  TWN
  sectors  JRN

org:TWN-up-media Up Media
  country  TWN
  sectors  JRN

org:KOR-chosun-ilbo Chosun Ilbo
  name     The Chosun Ilbo
  country  KOR
  sectors  JRN

org:KOR-joongang-ilbo JoongAng Ilbo
  country  KOR
  sectors  JRN

org:KOR-hankyoreh Hankyoreh
  name     The Hankyoreh
  country  KOR
  sectors  JRN

org:KOR-dong-a-ilbo Dong-A Ilbo
  country  KOR
  sectors  JRN

org:KOR-korea-herald Korea Herald
  name     The Korea Herald
  country  KOR
  sectors  JRN

org:KOR-korean-broadcasting-system Korean Broadcasting System
  name     KBS
  country  KOR
  sectors  JRN

org:KOR-munhwa-broadcasting-corporation Munhwa Broadcasting Corporation
  country  KOR
  sectors  JRN

org:KOR-daily-nk Daily NK
  country  KOR
  sectors  JRN

org:KOR-nk-news NK News
  country  KOR
  sectors  JRN

org:KOR-the-korea-times The Korea Times
  name     Korea Times
  country  KOR
  sectors  JRN

org:KOR-jtbc JTBC
  country  KOR
  sectors  JRN

org:KOR-sbs-tv SBS TV
  country  KOR
  sectors  JRN

org:KOR-mbc-television MBC television
  country  KOR
  sectors  JRN

org:KOR-kyunghyang-shinmun Kyunghyang Shinmun
  country  KOR
  sectors  JRN

org:PRK-rodong-sinmun Rodong Sinmun
  country  PRK
  sectors  JRN

org:PRK-korean-central-television Korean Central Television
  name     KCTV
  country  PRK
  sectors  JRN

org:PRK-uriminzokkiri Uriminzokkiri
  country  PRK
  sectors  JRN

org:PRK-korean-central-broadcasting Korean Central Broadcasting
  country  PRK
  sectors  JRN

org:JPN-asahi-shimbun Asahi Shimbun
  name     The Asahi Shimbun
  country  JPN
  sectors  JRN

org:JPN-yomiuri-shimbun Yomiuri Shimbun
  country  JPN
  sectors  JRN

org:JPN-mainichi-shimbun Mainichi Shimbun
  country  JPN
  sectors  JRN

org:JPN-nikkei Nikkei
  name     Nihon Keizai Shimbun
  country  JPN
  sectors  JRN

org:JPN-sankei-shimbun Sankei Shimbun
  country  JPN
  sectors  JRN

org:JPN-jiji-press Jiji Press
  country  JPN
  sectors  JRN

org:JPN-japan-times Japan Times
  name     The Japan Times
  country  JPN
  sectors  JRN

org:JPN-fuji-tv Fuji TV
  country  JPN
  sectors  JRN

org:JPN-tbs-television-of-japan TBS television of Japan
  country  JPN
  sectors  JRN

org:JPN-tv-asahi TV Asahi
  country  JPN
  sectors  JRN

org:JPN-nippon-television Nippon Television
  country  JPN
  sectors  JRN

org:JPN-tokyo-shimbun Tokyo Shimbun
  country  JPN
  sectors  JRN

org:JPN-nikkei-asia Nikkei Asia
  country  JPN
  sectors  JRN

org:JPN-chunichi-shimbun Chunichi Shimbun
  country  JPN
  sectors  JRN

org:JPN-nikkan-sports Nikkan Sports
  country  JPN
  sectors  JRN

org:JPN-the-mainichi The Mainichi
  country  JPN
  sectors  JRN

org:JPN-shukan-bunshun Shukan Bunshun
  country  JPN
  sectors  JRN

org:JPN-ryukyu-shimpo Ryukyu Shimpo
  country  JPN
  sectors  JRN

org:MNG-montsame Montsame
  country  MNG
  sectors  JRN

org:KAZ-kazinform Kazinform
  country  KAZ
  sectors  JRN

org:KAZ-respublika-newspaper Respublika newspaper
  country  KAZ
  sectors  JRN

org:KAZ-khabar-agency Khabar agency
  country  KAZ
  sectors  JRN

org:KAZ-khabar-24 Khabar 24
  country  KAZ
  sectors  JRN

org:KGZ-akipress AKIpress
  country  KGZ
  sectors  JRN

org:KGZ-kabar-news-agency Kabar news agency
  country  KGZ
  sectors  JRN

org:KGZ-radio-azattyk Radio Azattyk
  country  KGZ
  sectors  JRN

org:KGZ-temirov-live Temirov Live
  country  KGZ
  sectors  JRN

org:UZB-uza-news-agency UzA news agency
  country  UZB
  sectors  JRN

org:UZB-fergana-news-agency Fergana news agency
  country  UZB
  sectors  JRN

org:TJK-asia-plus Asia-Plus
  country  TJK
  sectors  JRN

org:TJK-radio-ozodi Radio Ozodi
  country  TJK
  sectors  JRN

org:GEO-rustavi-2 Rustavi 2
  country  GEO
  sectors  JRN

org:GEO-imedi-tv Imedi TV
  country  GEO
  sectors  JRN

org:GEO-civil-georgia Civil Georgia
  country  GEO
  sectors  JRN

org:GEO-mtavari-arkhi Mtavari Arkhi
  country  GEO
  sectors  JRN

org:GEO-formula-tv Formula TV
  country  GEO
  sectors  JRN

org:ARM-armenpress Armenpress
  country  ARM
  sectors  JRN

org:AZE-azertac Azertac
  country  AZE
  sectors  JRN

org:AZE-turan-news-agency Turan news agency
  country  AZE
  sectors  JRN

org:AZE-abzas-media Abzas Media
  country  AZE
  sectors  JRN

org:AZE-meydan-tv Meydan TV
  country  AZE
  sectors  JRN

org:AZE-trend-news-agency Trend News Agency
  country  AZE
  sectors  JRN

org:AZE-apa-news-agency APA news agency
  country  AZE
  sectors  JRN

org:AZE-toplum-tv Toplum TV
  country  AZE
  sectors  JRN

org:AZE-real-tv Real TV
  country  AZE
  sectors  JRN

org:AZE-report-news-agency Report news agency
  country  AZE
  sectors  JRN

org:AUS-the-sydney-morning-herald The Sydney Morning Herald
  country  AUS
  sectors  JRN

org:AUS-australian-associated-press Australian Associated Press
  country  AUS
  sectors  JRN

org:AUS-sbs-news SBS News
  country  AUS
  sectors  JRN

org:AUS-nine-network Nine Network
  country  AUS
  sectors  JRN

org:AUS-seven-network Seven Network
  country  AUS
  sectors  JRN

org:AUS-guardian-australia Guardian Australia
  country  AUS
  sectors  JRN

org:AUS-the-courier-mail The Courier-Mail
  country  AUS
  sectors  JRN

org:AUS-abc-radio-australia ABC Radio Australia
  country  AUS
  sectors  JRN

org:AUS-network-ten Network Ten
  country  AUS
  sectors  JRN

org:AUS-herald-sun Herald Sun
  country  AUS
  sectors  JRN

org:AUS-the-daily-telegraph-of-sydney The Daily Telegraph of Sydney
  country  AUS
  sectors  JRN

org:NZL-new-zealand-herald New Zealand Herald
  name     The New Zealand Herald
  country  NZL
  sectors  JRN

org:NZL-radio-new-zealand Radio New Zealand
  name     RNZ
  country  NZL
  sectors  JRN

org:NZL-stuff-news-website Stuff news website
  country  NZL
  sectors  JRN

org:NZL-tvnz TVNZ
  country  NZL
  sectors  JRN

org:NZL-the-dominion-post The Dominion Post
  country  NZL
  sectors  JRN

org:PNG-post-courier Post-Courier
  country  PNG
  sectors  JRN

org:PNG-the-national-newspaper-of-papua-new-guinea The National newspaper of Papua New Guinea
  country  PNG
  sectors  JRN

org:FJI-fiji-times Fiji Times
  name     The Fiji Times
  country  FJI
  sectors  JRN

org:FJI-fiji-broadcasting-corporation Fiji Broadcasting Corporation
  country  FJI
  sectors  JRN

org:FJI-fiji-sun Fiji Sun
  country  FJI
  sectors  JRN

org:FJI-islands-business Islands Business
  country  FJI
  sectors  JRN

org:CAN-the-globe-and-mail The Globe and Mail
  name     Globe and Mail
  country  CAN
  sectors  JRN

org:CAN-toronto-star Toronto Star
  name     The Toronto Star
  country  CAN
  sectors  JRN

org:CAN-the-canadian-press The Canadian Press
  name     Canadian Press
  country  CAN
  sectors  JRN

org:CAN-ctv-news CTV News
  country  CAN
  sectors  JRN

org:CAN-la-presse La Presse
  country  CAN
  sectors  JRN

org:CAN-ottawa-citizen Ottawa Citizen
  country  CAN
  sectors  JRN

org:CAN-le-devoir Le Devoir
  country  CAN
  sectors  JRN

org:CAN-rebel-news Rebel News
  country  CAN
  sectors  JRN

org:CAN-montreal-gazette Montreal Gazette
  country  CAN
  sectors  JRN

org:CAN-vancouver-sun Vancouver Sun
  country  CAN
  sectors  JRN

org:MEX-la-jornada La Jornada
  country  MEX
  sectors  JRN

org:MEX-televisa Televisa
  country  MEX
  sectors  JRN

org:MEX-tv-azteca TV Azteca
  country  MEX
  sectors  JRN

org:MEX-notimex Notimex
  country  MEX
  sectors  JRN

org:MEX-animal-politico Animal Político
  country  MEX
  sectors  JRN

org:MEX-zeta-newspaper Zeta newspaper
  country  MEX
  sectors  JRN

org:MEX-rio-doce Río Doce
  country  MEX
  sectors  JRN

org:MEX-aristegui-noticias Aristegui Noticias
  country  MEX
  sectors  JRN

org:MEX-el-sol-de-mexico El Sol de México
  country  MEX
  sectors  JRN

org:MEX-excelsior-newspaper Excelsior newspaper
  country  MEX
  sectors  JRN

org:BRA-o-estado-de-s-paulo O Estado de S. Paulo
  country  BRA
  sectors  JRN

org:BRA-rede-globo Rede Globo
  country  BRA
  sectors  JRN

org:BRA-globonews GloboNews
  country  BRA
  sectors  JRN

org:BRA-agencia-brasil Agência Brasil
  country  BRA
  sectors  JRN

org:BRA-record-tv Record TV
  country  BRA
  sectors  JRN

org:BRA-folha-de-sao-paulo Folha de São Paulo
  country  BRA
  sectors  JRN

org:BRA-band-tv Band TV
  country  BRA
  sectors  JRN

org:BRA-brasil-de-fato Brasil de Fato
  country  BRA
  sectors  JRN

org:BRA-g1-news G1 news
  country  BRA
  sectors  JRN

org:BRA-jornal-do-brasil Jornal do Brasil
  country  BRA
  sectors  JRN

org:BRA-correio-braziliense Correio Braziliense
  country  BRA
  sectors  JRN

org:ARG-clarin Clarín
  name     Clarin newspaper
  country  ARG
  sectors  JRN

org:ARG-la-nacion La Nación
  country  ARG
  sectors  JRN

org:ARG-telam Télam
  country  ARG
  sectors  JRN

org:ARG-infobae Infobae
  country  ARG
  sectors  JRN

org:ARG-grupo-clarin Grupo Clarín
  country  ARG
  sectors  JRN

org:ARG-todo-noticias Todo Noticias
  country  ARG
  sectors  JRN

org:ARG-ambito-financiero Ámbito Financiero
  country  ARG
  sectors  JRN

org:CHL-el-mercurio El Mercurio
  country  CHL
  sectors  JRN

org:CHL-la-tercera La Tercera
  country  CHL
  sectors  JRN

org:CHL-television-nacional-de-chile Televisión Nacional de Chile
  country  CHL
  sectors  JRN

org:CHL-la-segunda La Segunda
  country  CHL
  sectors  JRN

org:COL-el-tiempo El Tiempo
  country  COL
  sectors  JRN

org:COL-semana-magazine Semana magazine
  name     Revista Semana
  country  COL
  sectors  JRN

org:COL-el-espectador El Espectador
  country  COL
  sectors  JRN

org:COL-caracol-radio Caracol Radio
  country  COL
  sectors  JRN

org:COL-caracol-tv Caracol TV
  name     Caracol Televisión
  country  COL
  sectors  JRN

org:COL-rcn-television RCN Television
  country  COL
  sectors  JRN

org:COL-rcn-radio RCN Radio
  country  COL
  sectors  JRN

org:COL-noticias-uno Noticias Uno
  country  COL
  sectors  JRN

org:COL-el-colombiano El Colombiano
  country  COL
  sectors  JRN

org:COL-w-radio W Radio
  country  COL
  sectors  JRN

org:COL-blu-radio Blu Radio
  country  COL
  sectors  JRN

org:COL-la-silla-vacia La Silla Vacía
  country  COL
  sectors  JRN

org:PER-el-comercio-of-peru El Comercio of Peru
  country  PER
  sectors  JRN

org:PER-la-republica La República
  country  PER
  sectors  JRN

org:PER-america-television América Televisión
  country  PER
  sectors  JRN

org:PER-idl-reporteros IDL-Reporteros
  country  PER
  sectors  JRN

org:PER-canal-n Canal N
  country  PER
  sectors  JRN

org:PER-frecuencia-latina Frecuencia Latina
  country  PER
  sectors  JRN

org:PER-radio-programas-del-peru Radio Programas del Perú
  country  PER
  sectors  JRN

org:PER-panamericana-television Panamericana Televisión
  country  PER
  sectors  JRN

org:PER-ojo-publico Ojo Público
  country  PER
  sectors  JRN

org:PER-el-peruano El Peruano
  country  PER
  sectors  JRN

org:ECU-el-universo El Universo
  country  ECU
  sectors  JRN

org:ECU-teleamazonas Teleamazonas
  country  ECU
  sectors  JRN

org:ECU-el-comercio-of-ecuador El Comercio of Ecuador
  country  ECU
  sectors  JRN

org:ECU-ecuavisa Ecuavisa
  country  ECU
  sectors  JRN

org:ECU-tc-television TC Televisión
  country  ECU
  sectors  JRN

org:ECU-plan-v Plan V
  country  ECU
  sectors  JRN

org:ECU-la-posta La Posta
  country  ECU
  sectors  JRN

org:ECU-gk-media GK media
  country  ECU
  sectors  JRN

org:ECU-el-telegrafo El Telégrafo
  country  ECU
  sectors  JRN

org:ECU-la-hora La Hora
  country  ECU
  sectors  JRN

org:BOL-la-razon-of-bolivia La Razón of Bolivia
  country  BOL
  sectors  JRN

org:BOL-el-deber El Deber
  country  BOL
  sectors  JRN

org:BOL-los-tiempos Los Tiempos
  country  BOL
  sectors  JRN

org:BOL-pagina-siete Página Siete
  country  BOL
  sectors  JRN

org:BOL-abi-bolivia ABI Bolivia
  country  BOL
  sectors  JRN

org:BOL-radio-fides Radio Fides
  country  BOL
  sectors  JRN

org:BOL-bolivia-tv Bolivia TV
  country  BOL
  sectors  JRN

org:VEN-globovision Globovisión
  country  VEN
  sectors  JRN

org:VEN-el-nacional El Nacional
  country  VEN
  sectors  JRN

org:VEN-radio-caracas-television Radio Caracas Televisión
  name     RCTV
  country  VEN
  sectors  JRN

org:VEN-venezolana-de-television Venezolana de Televisión
  country  VEN
  sectors  JRN

org:VEN-ultimas-noticias Últimas Noticias
  country  VEN
  sectors  JRN

org:VEN-tal-cual Tal Cual
  country  VEN
  sectors  JRN

org:VEN-efecto-cocuyo Efecto Cocuyo
  country  VEN
  sectors  JRN

org:VEN-el-pitazo El Pitazo
  country  VEN
  sectors  JRN

org:VEN-radio-caracas-radio Radio Caracas Radio
  country  VEN
  sectors  JRN

org:PRY-abc-color ABC Color
  country  PRY
  sectors  JRN

org:PRY-ultima-hora Última Hora
  country  PRY
  sectors  JRN

org:PRY-la-nacion-of-paraguay La Nación of Paraguay
  country  PRY
  sectors  JRN

org:URY-el-observador El Observador
  country  URY
  sectors  JRN

org:URY-el-pais-of-uruguay El País of Uruguay
  country  URY
  sectors  JRN

org:URY-montevideo-portal Montevideo Portal
  country  URY
  sectors  JRN

org:URY-la-diaria La Diaria
  country  URY
  sectors  JRN

org:CUB-prensa-latina Prensa Latina
  country  CUB
  sectors  JRN

org:CUB-14ymedio 14ymedio
  country  CUB
  sectors  JRN

org:CUB-juventud-rebelde Juventud Rebelde
  country  CUB
  sectors  JRN

org:CUB-cubadebate CubaDebate
  country  CUB
  sectors  JRN

org:CUB-radio-rebelde Radio Rebelde
  country  CUB
  sectors  JRN

org:CUB-radio-marti Radio Martí
  country  CUB
  sectors  JRN

org:CUB-diario-de-cuba Diario de Cuba
  country  CUB
  sectors  JRN

org:CUB-el-toque El Toque
  country  CUB
  sectors  JRN

org:HTI-le-nouvelliste Le Nouvelliste
  country  HTI
  sectors  JRN

org:HTI-radio-metropole Radio Métropole
  country  HTI
  sectors  JRN

org:HTI-alterpresse AlterPresse
  country  HTI
  sectors  JRN

org:HTI-radio-kiskeya Radio Kiskeya
  country  HTI
  sectors  JRN

org:HTI-haitian-times Haitian Times
  country  HTI
  sectors  JRN

org:HTI-signal-fm Signal FM
  country  HTI
  sectors  JRN

org:HTI-radio-caraibes Radio Caraibes
  country  HTI
  sectors  JRN

org:HTI-haiti-libre Haiti Libre
  country  HTI
  sectors  JRN

org:DOM-listin-diario Listín Diario
  country  DOM
  sectors  JRN

org:DOM-diario-libre Diario Libre
  country  DOM
  sectors  JRN

org:DOM-el-nuevo-diario-of-santo-domingo El Nuevo Diario of Santo Domingo
  country  DOM
  sectors  JRN

org:DOM-hoy-newspaper Hoy newspaper
  country  DOM
  sectors  JRN

org:GTM-prensa-libre Prensa Libre
  country  GTM
  sectors  JRN

org:GTM-elperiodico elPeriódico
  country  GTM
  sectors  JRN

org:GTM-el-periodico-of-guatemala El Periódico of Guatemala
  country  GTM
  sectors  JRN

org:GTM-plaza-publica Plaza Pública
  country  GTM
  sectors  JRN

org:GTM-la-hora-of-guatemala La Hora of Guatemala
  country  GTM
  sectors  JRN

org:GTM-prensa-comunitaria Prensa Comunitaria
  country  GTM
  sectors  JRN

org:GTM-siglo-21 Siglo 21
  country  GTM
  sectors  JRN

org:SLV-el-faro El Faro
  name     El Faro newspaper
  country  SLV
  sectors  JRN

org:SLV-la-prensa-grafica La Prensa Gráfica
  country  SLV
  sectors  JRN

org:SLV-el-diario-de-hoy El Diario de Hoy
  country  SLV
  sectors  JRN

org:SLV-diario-co-latino Diario Co Latino
  country  SLV
  sectors  JRN

org:SLV-gato-encerrado Gato Encerrado
  country  SLV
  sectors  JRN

org:SLV-revista-factum Revista Factum
  country  SLV
  sectors  JRN

org:HND-la-prensa-of-honduras La Prensa of Honduras
  country  HND
  sectors  JRN

org:HND-el-heraldo-of-honduras El Heraldo of Honduras
  country  HND
  sectors  JRN

org:HND-radio-globo Radio Globo
  country  HND
  sectors  JRN

org:HND-la-tribuna-of-honduras La Tribuna of Honduras
  country  HND
  sectors  JRN

org:HND-proceso-digital Proceso Digital
  country  HND
  sectors  JRN

org:HND-radio-progreso Radio Progreso
  country  HND
  sectors  JRN

org:HND-hrn-radio HRN radio
  country  HND
  sectors  JRN

org:HND-confidencial-hn Confidencial HN
  country  HND
  sectors  JRN

org:NIC-la-prensa-of-nicaragua La Prensa of Nicaragua
  country  NIC
  sectors  JRN

org:NIC-100-noticias 100% Noticias
  name     100% News
  country  NIC
  sectors  JRN

org:NIC-el-nuevo-diario El Nuevo Diario
  country  NIC
  sectors  JRN

org:NIC-canal-10 Canal 10
  country  NIC
  sectors  JRN

org:NIC-radio-ya Radio Ya
  country  NIC
  sectors  JRN

org:NIC-articulo-66 Artículo 66
  country  NIC
  sectors  JRN

org:NIC-canal-12 Canal 12
  country  NIC
  sectors  JRN

org:CRI-la-nacion-of-costa-rica La Nación of Costa Rica
  country  CRI
  sectors  JRN

org:CRI-the-tico-times The Tico Times
  name     Tico Times
  country  CRI
  sectors  JRN

org:CRI-semanario-universidad Semanario Universidad
  country  CRI
  sectors  JRN

org:PAN-la-prensa-of-panama La Prensa of Panama
  country  PAN
  sectors  JRN

org:PAN-tvn-panama TVN Panama
  country  PAN
  sectors  JRN

org:PAN-la-estrella-de-panama La Estrella de Panamá
  country  PAN
  sectors  JRN

org:international-consortium-of-investigative-journalists International Consortium of Investigative Journalists
  sectors  JRN

org:organized-crime-and-corruption-reporting-project Organized Crime and Corruption Reporting Project
  name     OCCRP
  sectors  JRN

org:forbidden-stories Forbidden Stories
  sectors  JRN

org:lighthouse-reports Lighthouse Reports
  sectors  JRN

org:international-press-institute International Press Institute
  sectors  JRN

org:global-voices Global Voices
  sectors  JRN

org:world-association-of-newspapers World Association of Newspapers
  sectors  JRN

org:european-broadcasting-union European Broadcasting Union
  sectors  JRN

org:euronews Euronews
  sectors  JRN

org:al-monitor Al-Monitor
  sectors  JRN

org:insight-crime InSight Crime
  sectors  JRN

org:inter-press-service Inter Press Service
  sectors  JRN

org:irin IRIN
  sectors  JRN

org:the-new-humanitarian The New Humanitarian
  sectors  JRN

org:al-bawaba Al Bawaba
  sectors  JRN

org:jeune-afrique Jeune Afrique
  sectors  JRN

org:inter-american-press-association Inter American Press Association
  sectors  JRN

org:committee-for-the-protection-of-journalists Committee for the Protection of Journalists
  sectors  JRN

org:amaq Amaq
  name     Amaq News Agency
  sectors  JRN

org:as-sahab As-Sahab
  sectors  JRN

org:al-furqan Al-Furqan
  sectors  JRN

org:site-intelligence-group SITE Intelligence Group
  sectors  JRN

org:euobserver EUobserver
  sectors  JRN

org:politico-europe Politico Europe
  sectors  JRN

org:euractiv Euractiv
  sectors  JRN

org:balkan-insight-network Balkan Insight network
  sectors  JRN

org:the-africa-report The Africa Report
  sectors  JRN

org:pan-african-news-agency Pan African News Agency
  sectors  JRN

org:netblocks Netblocks
  sectors  JRN
