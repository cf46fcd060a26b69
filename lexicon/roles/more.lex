# More roles: ministers and ministries of rarer kinds, the professions, courts and faiths, rebels and gangs, labour, trade and
# crowds, beyond those in roles.lex. Hand-kept.

role:fisheries-minister fisheries minister
  kind     office
  sectors  GOV AGR

role:fishery-minister fishery minister
  kind     office
  sectors  GOV AGR

role:minister-of-fisheries minister of fisheries
  kind     office
  sectors  GOV AGR

role:forestry-minister forestry minister
  kind     office
  sectors  GOV AGR

role:minister-of-forestry minister of forestry
  kind     office
  sectors  GOV AGR

role:livestock-minister livestock minister
  kind     office
  sectors  GOV AGR

role:rural-development-minister rural development minister
  kind     office
  sectors  GOV AGR

role:land-minister land minister
  kind     office
  sectors  GOV AGR

role:lands-minister lands minister
  kind     office
  sectors  GOV AGR

role:minister-of-lands minister of lands
  kind     office
  sectors  GOV AGR

role:mines-minister mines minister
  kind     office
  sectors  GOV BUS

role:mining-minister mining minister
  kind     office
  sectors  GOV BUS

role:minister-of-mines minister of mines
  kind     office
  sectors  GOV BUS

role:minister-of-mining minister of mining
  kind     office
  sectors  GOV BUS

role:minister-of-mineral-resources minister of mineral resources
  kind     office
  sectors  GOV BUS

role:mineral-resources-minister mineral resources minister
  kind     office
  sectors  GOV BUS

role:electricity-minister electricity minister
  kind     office
  sectors  GOV BUS

role:minister-of-electricity minister of electricity
  kind     office
  sectors  GOV BUS

role:power-minister power minister
  kind     office
  sectors  GOV BUS

role:minister-of-power minister of power
  kind     office
  sectors  GOV BUS

role:nuclear-energy-minister nuclear energy minister
  kind     office
  sectors  GOV BUS

role:natural-resources-minister natural resources minister
  kind     office
  sectors  GOV BUS

role:minister-of-natural-resources minister of natural resources
  kind     office
  sectors  GOV BUS

role:gas-minister gas minister
  kind     office
  sectors  GOV BUS

role:public-works-minister public works minister
  kind     office
  sectors  GOV

role:minister-of-public-works minister of public works
  kind     office
  sectors  GOV

role:works-minister works minister
  kind     office
  sectors  GOV

role:construction-minister construction minister
  kind     office
  sectors  GOV

role:minister-of-construction minister of construction
  kind     office
  sectors  GOV

role:urban-development-minister urban development minister
  kind     office
  sectors  GOV

role:local-government-minister local government minister
  kind     office
  sectors  GOV

role:minister-of-local-government minister of local government
  kind     office
  sectors  GOV

role:regional-development-minister regional development minister
  kind     office
  sectors  GOV

role:communities-secretary communities secretary
  kind     office
  sectors  GOV

role:civil-service-minister civil service minister
  kind     office
  sectors  GOV

role:minister-of-public-administration minister of public administration
  kind     office
  sectors  GOV

role:interior-and-justice-minister interior and justice minister
  kind     office
  sectors  GOV

role:reconstruction-minister reconstruction minister
  kind     office
  sectors  GOV

role:regions-minister regions minister
  kind     office
  sectors  GOV

role:levelling-up-secretary levelling up secretary
  kind     office
  sectors  GOV

role:postal-minister postal minister
  kind     office
  sectors  GOV

role:youth-minister youth minister
  kind     office
  sectors  GOV

role:minister-of-youth minister of youth
  kind     office
  sectors  GOV

role:family-minister family minister
  kind     office
  sectors  GOV

role:families-minister families minister
  kind     office
  sectors  GOV

role:gender-minister gender minister
  kind     office
  sectors  GOV

role:minister-of-gender minister of gender
  kind     office
  sectors  GOV

role:minister-for-women minister for women
  kind     office
  sectors  GOV

role:womens-minister women's minister
  kind     office
  sectors  GOV

role:equality-minister equality minister
  kind     office
  sectors  GOV

role:equalities-minister equalities minister
  kind     office
  sectors  GOV

role:minister-of-culture-and-sports minister of culture and sports
  kind     office
  sectors  GOV

role:heritage-minister heritage minister
  kind     office
  sectors  GOV

role:minister-of-heritage minister of heritage
  kind     office
  sectors  GOV

role:childrens-minister children's minister
  kind     office
  sectors  GOV

role:pensions-minister pensions minister
  kind     office
  sectors  GOV

role:work-and-pensions-secretary work and pensions secretary
  kind     office
  sectors  GOV

role:welfare-minister welfare minister
  kind     office
  sectors  GOV

role:minister-of-welfare minister of welfare
  kind     office
  sectors  GOV

role:minister-of-social-development minister of social development
  kind     office
  sectors  GOV

role:social-development-minister social development minister
  kind     office
  sectors  GOV

role:social-security-minister social security minister
  kind     office
  sectors  GOV

role:minister-of-social-security minister of social security
  kind     office
  sectors  GOV

role:consumer-affairs-minister consumer affairs minister
  kind     office
  sectors  GOV

role:loneliness-minister loneliness minister
  kind     office
  sectors  GOV

role:unification-minister unification minister
  kind     office
  sectors  GOV

role:minister-of-unification minister of unification
  kind     office
  sectors  GOV

role:reintegration-minister reintegration minister
  kind     office
  sectors  GOV

role:peace-minister peace minister
  kind     office
  sectors  GOV

role:reconciliation-minister reconciliation minister
  kind     office
  sectors  GOV

role:minister-of-reconciliation minister of reconciliation
  kind     office
  sectors  GOV

role:european-affairs-minister European affairs minister
  kind     office
  sectors  GOV

role:europe-minister Europe minister
  kind     office
  sectors  GOV

role:minister-for-european-affairs minister for European affairs
  kind     office
  sectors  GOV

role:diaspora-minister diaspora minister
  kind     office
  sectors  GOV

role:kashmir-affairs-minister Kashmir affairs minister
  kind     office
  sectors  GOV

role:overseas-territories-minister overseas territories minister
  kind     office
  sectors  GOV

role:veterans-affairs-minister veterans affairs minister
  kind     office
  sectors  GOV

role:veterans-minister veterans minister
  kind     office
  sectors  GOV

role:minister-of-veterans-affairs minister of veterans affairs
  kind     office
  sectors  GOV

role:emergencies-minister emergencies minister
  kind     office
  sectors  GOV

role:emergency-situations-minister emergency situations minister
  kind     office
  sectors  GOV

role:minister-of-emergency-situations minister of emergency situations
  kind     office
  sectors  GOV

role:civil-defence-minister civil defence minister
  kind     office
  sectors  GOV

role:disaster-management-minister disaster management minister
  kind     office
  sectors  GOV

role:overseas-minister overseas minister
  kind     office
  sectors  GOV

role:settlements-minister settlements minister
  kind     office
  sectors  GOV

role:jerusalem-affairs-minister Jerusalem affairs minister
  kind     office
  sectors  GOV

role:parliamentary-affairs-minister parliamentary affairs minister
  kind     office
  sectors  GOV

role:minister-of-parliamentary-affairs minister of parliamentary affairs
  kind     office
  sectors  GOV

role:ministry-of-public-works ministry of public works
  kind     body
  sectors  GOV

role:public-works-ministry public works ministry
  kind     body
  sectors  GOV

role:ministry-of-transport-and-communications ministry of transport and communications
  kind     body
  sectors  GOV

role:construction-ministry construction ministry
  kind     body
  sectors  GOV

role:ministry-of-construction ministry of construction
  kind     body
  sectors  GOV

role:tourism-ministry tourism ministry
  kind     body
  sectors  GOV

role:ministry-of-tourism ministry of tourism
  kind     body
  sectors  GOV

role:culture-ministry culture ministry
  kind     body
  sectors  GOV

role:ministry-of-culture ministry of culture
  kind     body
  sectors  GOV

role:sports-ministry sports ministry
  kind     body
  sectors  GOV

role:ministry-of-sports ministry of sports
  kind     body
  sectors  GOV

role:ministry-of-youth ministry of youth
  kind     body
  sectors  GOV

role:youth-ministry youth ministry
  kind     body
  sectors  GOV

role:ministry-of-womens-affairs ministry of women's affairs
  kind     body
  sectors  GOV

role:womens-ministry women's ministry
  kind     body
  sectors  GOV

role:unification-ministry unification ministry
  kind     body
  sectors  GOV

role:emergencies-ministry emergencies ministry
  kind     body
  sectors  GOV

role:ministry-of-emergency-situations ministry of emergency situations
  kind     body
  sectors  GOV

role:emergency-situations-ministry emergency situations ministry
  kind     body
  sectors  GOV

role:ministry-of-social-affairs ministry of social affairs
  kind     body
  sectors  GOV

role:social-affairs-ministry social affairs ministry
  kind     body
  sectors  GOV

role:welfare-ministry welfare ministry
  kind     body
  sectors  GOV

role:housing-ministry housing ministry
  kind     body
  sectors  GOV

role:ministry-of-housing ministry of housing
  kind     body
  sectors  GOV

role:ministry-of-labour-and-social-affairs ministry of labour and social affairs
  kind     body
  sectors  GOV

role:planning-ministry planning ministry
  kind     body
  sectors  GOV

role:ministry-of-planning ministry of planning
  kind     body
  sectors  GOV

role:science-ministry science ministry
  kind     body
  sectors  GOV

role:ministry-of-science ministry of science
  kind     body
  sectors  GOV

role:technology-ministry technology ministry
  kind     body
  sectors  GOV

role:ministry-of-technology ministry of technology
  kind     body
  sectors  GOV

role:digital-ministry digital ministry
  kind     body
  sectors  GOV

role:ministry-of-migration ministry of migration
  kind     body
  sectors  GOV

role:migration-ministry migration ministry
  kind     body
  sectors  GOV

role:immigration-ministry immigration ministry
  kind     body
  sectors  GOV

role:ministry-of-parliamentary-affairs ministry of parliamentary affairs
  kind     body
  sectors  GOV

role:veterans-ministry veterans ministry
  kind     body
  sectors  GOV

role:ministry-of-veterans-affairs ministry of veterans affairs
  kind     body
  sectors  GOV

role:ministry-of-religious-affairs ministry of religious affairs
  kind     body
  sectors  GOV

role:religious-affairs-ministry religious affairs ministry
  kind     body
  sectors  GOV

role:ministry-of-fisheries ministry of fisheries
  kind     body
  sectors  GOV

role:fisheries-ministry fisheries ministry
  kind     body
  sectors  GOV

role:forestry-ministry forestry ministry
  kind     body
  sectors  GOV

role:ministry-of-forestry ministry of forestry
  kind     body
  sectors  GOV

role:ministry-of-mines ministry of mines
  kind     body
  sectors  GOV

role:mines-ministry mines ministry
  kind     body
  sectors  GOV

role:ministry-of-mining ministry of mining
  kind     body
  sectors  GOV

role:water-ministry water ministry
  kind     body
  sectors  GOV

role:ministry-of-water ministry of water
  kind     body
  sectors  GOV

role:ministry-of-water-resources ministry of water resources
  kind     body
  sectors  GOV

role:ministry-of-electricity ministry of electricity
  kind     body
  sectors  GOV

role:power-ministry power ministry
  kind     body
  sectors  GOV

role:ministry-of-power ministry of power
  kind     body
  sectors  GOV

role:childrens-ombudsman children's ombudsman
  kind     office
  sectors  GOV JUD

role:data-protection-commissioner data protection commissioner
  kind     office
  sectors  GOV JUD

role:information-commissioner information commissioner
  kind     office
  sectors  GOV JUD

role:privacy-commissioner privacy commissioner
  kind     office
  sectors  GOV JUD

role:auditor-general auditor general
  kind     office
  sectors  GOV JUD

role:comptroller-general comptroller general
  kind     office
  sectors  GOV JUD

role:public-defender public defender
  kind     office
  sectors  GOV JUD

role:rights-commissioner rights commissioner
  kind     office
  sectors  GOV JUD

role:state-comptroller state comptroller
  kind     office
  sectors  GOV JUD

role:bailiff bailiff
  kind     people
  sectors  JUD

role:court-clerk court clerk
  kind     people
  sectors  JUD

role:notary notary
  kind     people
  sectors  JUD

role:court-reporter court reporter
  kind     people
  sectors  JUD

role:probation-officer probation officer
  kind     people
  sectors  JUD

role:arbitrator arbitrator
  kind     people
  sectors  JUD

role:court-officer court officer
  kind     people
  sectors  JUD

role:court-usher court usher
  kind     people
  sectors  JUD

role:coroner coroner
  kind     people
  sectors  JUD

role:medical-examiner medical examiner
  kind     people
  sectors  JUD

role:forensic-expert forensic expert
  kind     people
  sectors  JUD

role:court-interpreter court interpreter
  kind     people
  sectors  JUD

role:state-attorney state attorney
  kind     people
  sectors  JUD

role:states-attorney state's attorney
  kind     people
  sectors  JUD

role:deputy-attorney-general deputy attorney general
  kind     people
  sectors  JUD

role:solicitor-general solicitor general
  kind     people
  sectors  JUD

role:crown-prosecutor crown prosecutor
  kind     people
  sectors  JUD

role:public-prosecutor-general public prosecutor general
  kind     people
  sectors  JUD

role:deputy-prosecutor deputy prosecutor
  kind     people
  sectors  JUD

role:assistant-prosecutor assistant prosecutor
  kind     people
  sectors  JUD

role:appeals-judge appeals judge
  kind     people
  sectors  JUD

role:appeals-court-judge appeals court judge
  kind     people
  sectors  JUD

role:supreme-court-justice supreme court justice
  kind     people
  sectors  JUD

role:chief-magistrate chief magistrate
  kind     people
  sectors  JUD

role:trial-judge trial judge
  kind     people
  sectors  JUD

role:investigating-magistrate investigating magistrate
  kind     people
  sectors  JUD

role:prison-governor prison governor
  kind     people
  sectors  GOV COP

role:prison-director prison director
  kind     people
  sectors  GOV COP

role:jailer jailer
  kind     people
  sectors  GOV COP

role:gaoler gaoler
  kind     people
  sectors  GOV COP

role:corrections-officer corrections officer
  kind     people
  sectors  GOV COP

role:correctional-officer correctional officer
  kind     people
  sectors  GOV COP

role:prison-staff prison staff
  kind     people
  sectors  GOV COP

role:prison-official prison official
  kind     people
  sectors  GOV COP

role:detention-officer detention officer
  kind     people
  sectors  GOV COP

role:archimandrite archimandrite
  kind     people
  sectors  REL

role:grand-imam grand imam
  kind     people
  sectors  REL

role:metropolitan-bishop metropolitan bishop
  kind     people
  sectors  REL

role:archdeacon archdeacon
  kind     people
  sectors  REL

role:vicar-general vicar general
  kind     people
  sectors  REL

role:abbess abbess
  kind     people
  sectors  REL

role:rector-of-the-mosque rector of the mosque
  kind     people
  sectors  REL

role:friday-prayer-leader Friday prayer leader
  kind     people
  sectors  REL

role:prayer-leader prayer leader
  kind     people
  sectors  REL

role:islamic-scholar Islamic scholar
  kind     people
  sectors  REL

role:religious-scholar religious scholar
  kind     people
  sectors  REL

role:seminarian seminarian
  kind     people
  sectors  REL

role:high-priest high priest
  kind     people
  sectors  REL

role:lay-preacher lay preacher
  kind     people
  sectors  REL

role:missionary-priest missionary priest
  kind     people
  sectors  REL

role:patriarch-of-moscow patriarch of Moscow
  kind     people
  sectors  REL

role:apostolic-nuncio apostolic nuncio
  kind     people
  sectors  REL

role:camerlengo camerlengo
  kind     people
  sectors  REL

role:televangelist televangelist
  kind     people
  sectors  REL

role:evangelist evangelist
  kind     people
  sectors  REL

role:faith-healer faith healer
  kind     people
  sectors  REL

role:shaman shaman
  kind     people
  sectors  REL

role:sangoma sangoma
  kind     people
  sectors  REL

role:witch-doctor witch doctor
  kind     people
  sectors  REL

role:rebel-spokesman rebel spokesman
  kind     people
  sectors  REB

role:rebel-negotiator rebel negotiator
  kind     people
  sectors  REB

role:militia-spokesman militia spokesman
  kind     people
  sectors  REB

role:faction-leader faction leader
  kind     people
  sectors  REB

role:splinter-group splinter group
  kind     people
  sectors  REB

role:splinter-faction splinter faction
  kind     people
  sectors  REB

role:breakaway-faction breakaway faction
  kind     people
  sectors  REB

role:dissident-faction dissident faction
  kind     people
  sectors  REB

role:ex-rebel ex-rebel
  kind     people
  sectors  REB

role:defecting-soldier defecting soldier
  kind     people
  sectors  REB

role:mutinying-soldier mutinying soldier
  kind     people
  sectors  REB

role:cartel-boss cartel boss
  kind     people
  sectors  CRM

role:mafioso mafioso
  kind     people
  sectors  CRM

role:drug-baron drug baron
  kind     people
  sectors  CRM

role:drug-runner drug runner
  kind     people
  sectors  CRM

role:drug-mule drug mule
  kind     people
  sectors  CRM

role:sex-trafficker sex trafficker
  kind     people
  sectors  CRM

role:wildlife-trafficker wildlife trafficker
  kind     people
  sectors  CRM

role:cattle-rustler cattle rustler
  kind     people
  sectors  CRM

role:cattle-raider cattle raider
  kind     people
  sectors  CRM

role:highwayman highwayman
  kind     people
  sectors  CRM

role:pickpocket pickpocket
  kind     people
  sectors  CRM

role:counterfeiter counterfeiter
  kind     people
  sectors  CRM

role:money-launderer money launderer
  kind     people
  sectors  CRM

role:con-man con man
  kind     people
  sectors  CRM

role:swindler swindler
  kind     people
  sectors  CRM

role:loan-shark loan shark
  kind     people
  sectors  CRM

role:ivory-trader ivory trader
  kind     people
  sectors  CRM

role:illegal-logger illegal logger
  kind     people
  sectors  CRM

role:illegal-miner illegal miner
  kind     people
  sectors  CRM

role:contract-killer contract killer
  kind     people
  sectors  CRM

role:serial-killer serial killer
  kind     people
  sectors  CRM

role:mass-murderer mass murderer
  kind     people
  sectors  CRM

role:concertgoer concertgoer
  kind     people
  sectors  CVL

role:festivalgoer festivalgoer
  kind     people
  sectors  CVL

role:cyclist cyclist
  kind     people
  sectors  CVL

role:sunbather sunbather
  kind     people
  sectors  CVL

role:beachgoer beachgoer
  kind     people
  sectors  CVL

role:vacationer vacationer
  kind     people
  sectors  CVL

role:backpacker backpacker
  kind     people
  sectors  CVL

role:trekker trekker
  kind     people
  sectors  CVL

role:mountaineer mountaineer
  kind     people
  sectors  CVL

role:climber climber
  kind     people
  sectors  CVL

role:reveller reveller
  kind     people
  sectors  CVL

role:reveler reveler
  kind     people
  sectors  CVL

role:well-wisher well-wisher
  kind     people
  sectors  CVL

role:rallygoer rallygoer
  kind     people
  sectors  CVL

role:squatter squatter
  kind     people
  sectors  CVL

role:slum-dweller slum dweller
  kind     people
  sectors  CVL

role:shantytown-dweller shantytown dweller
  kind     people
  sectors  CVL

role:first-time-voter first-time voter
  kind     people
  sectors  CVL

role:eligible-voter eligible voter
  kind     people
  sectors  CVL

role:registered-voter registered voter
  kind     people
  sectors  CVL

role:airline-passenger airline passenger
  kind     people
  sectors  CVL

role:train-passenger train passenger
  kind     people
  sectors  CVL

role:bus-passenger bus passenger
  kind     people
  sectors  CVL

role:health-professional health professional
  kind     people
  sectors  MED

role:ambulance-worker ambulance worker
  kind     people
  sectors  MED

role:ambulance-crew ambulance crew
  kind     people
  sectors  MED

role:pediatrician pediatrician
  kind     people
  sectors  MED

role:paediatrician paediatrician
  kind     people
  sectors  MED

role:virologist virologist
  kind     people
  sectors  MED

role:psychiatrist psychiatrist
  kind     people
  sectors  MED

role:psychologist psychologist
  kind     people
  sectors  MED

role:pharmacist pharmacist
  kind     people
  sectors  MED

role:veterinarian veterinarian
  kind     people
  sectors  MED

role:physiotherapist physiotherapist
  kind     people
  sectors  MED

role:anaesthetist anaesthetist
  kind     people
  sectors  MED

role:anesthetist anesthetist
  kind     people
  sectors  MED

role:medical-student medical student
  kind     people
  sectors  MED

role:junior-doctor junior doctor
  kind     people
  sectors  MED

role:resident-doctor resident doctor
  kind     people
  sectors  MED

role:trainee-doctor trainee doctor
  kind     people
  sectors  MED

role:caregiver caregiver
  kind     people
  sectors  MED

role:care-worker care worker
  kind     people
  sectors  MED

role:care-home-worker care home worker
  kind     people
  sectors  MED

role:hospital-director hospital director
  kind     people
  sectors  MED

role:hospital-staff hospital staff
  kind     people
  sectors  MED

role:vaccinator vaccinator
  kind     people
  sectors  MED

role:polio-worker polio worker
  kind     people
  sectors  MED

role:vaccination-team vaccination team
  kind     people
  sectors  MED

role:community-health-worker community health worker
  kind     people
  sectors  MED

role:medical-team medical team
  kind     people
  sectors  MED

role:burial-team burial team
  kind     people
  sectors  MED

role:political-scientist political scientist
  kind     people
  sectors  EDU

role:anthropologist anthropologist
  kind     people
  sectors  EDU

role:archaeologist archaeologist
  kind     people
  sectors  EDU

role:archeologist archeologist
  kind     people
  sectors  EDU

role:physicist physicist
  kind     people
  sectors  EDU

role:nuclear-physicist nuclear physicist
  kind     people
  sectors  EDU

role:chemist chemist
  kind     people
  sectors  EDU

role:biologist biologist
  kind     people
  sectors  EDU

role:climatologist climatologist
  kind     people
  sectors  EDU

role:geologist geologist
  kind     people
  sectors  EDU

role:seismologist seismologist
  kind     people
  sectors  EDU

role:volcanologist volcanologist
  kind     people
  sectors  EDU

role:meteorologist meteorologist
  kind     people
  sectors  EDU

role:astronomer astronomer
  kind     people
  sectors  EDU

role:rocket-scientist rocket scientist
  kind     people
  sectors  EDU

role:weapons-scientist weapons scientist
  kind     people
  sectors  EDU

role:weapons-expert weapons expert
  kind     people
  sectors  EDU

role:research-fellow research fellow
  kind     people
  sectors  EDU

role:headmistress headmistress
  kind     people
  sectors  EDU

role:headteacher headteacher
  kind     people
  sectors  EDU

role:vice-chancellor-of-the-university vice-chancellor of the university
  kind     people
  sectors  EDU

role:kindergarten-teacher kindergarten teacher
  kind     people
  sectors  EDU

role:university-rector university rector
  kind     people
  sectors  EDU

role:postgraduate postgraduate
  kind     people
  sectors  EDU

role:exchange-student exchange student
  kind     people
  sectors  EDU

role:secondary-school-student secondary school student
  kind     people
  sectors  EDU

role:university-professor university professor
  kind     people
  sectors  EDU

role:artist artist
  kind     people
  sectors  CVL

role:writer writer
  kind     people
  sectors  CVL

role:poet poet
  kind     people
  sectors  CVL

role:playwright playwright
  kind     people
  sectors  CVL

role:actress actress
  kind     people
  sectors  CVL

role:rapper rapper
  kind     people
  sectors  CVL

role:composer composer
  kind     people
  sectors  CVL

role:sculptor sculptor
  kind     people
  sectors  CVL

role:photographer photographer
  kind     people
  sectors  CVL

role:celebrity celebrity
  kind     people
  sectors  CVL

role:pop-star pop star
  kind     people
  sectors  CVL

role:film-star film star
  kind     people
  sectors  CVL

role:screenwriter screenwriter
  kind     people
  sectors  CVL

role:nobel-prize-winner Nobel Prize winner
  kind     people
  sectors  CVL

role:satirist satirist
  kind     people
  sectors  CVL

role:stand-up-comedian stand-up comedian
  kind     people
  sectors  CVL

role:influencer influencer
  kind     people
  sectors  CVL

role:social-media-influencer social media influencer
  kind     people
  sectors  CVL

role:youtuber YouTuber
  kind     people
  sectors  CVL

role:podcaster podcaster
  kind     people
  sectors  CVL

role:tiktoker TikToker
  kind     people
  sectors  CVL

role:football-player football player
  kind     people
  sectors  SOC

role:soccer-player soccer player
  kind     people
  sectors  SOC

role:cricketer cricketer
  kind     people
  sectors  SOC

role:wrestler wrestler
  kind     people
  sectors  SOC

role:swimmer swimmer
  kind     people
  sectors  SOC

role:gymnast gymnast
  kind     people
  sectors  SOC

role:olympian Olympian
  kind     people
  sectors  SOC

role:paralympian Paralympian
  kind     people
  sectors  SOC

role:medallist medallist
  kind     people
  sectors  SOC

role:medalist medalist
  kind     people
  sectors  SOC

role:football-coach football coach
  kind     people
  sectors  SOC

role:jockey jockey
  kind     people
  sectors  SOC

role:racing-driver racing driver
  kind     people
  sectors  SOC

role:golfer golfer
  kind     people
  sectors  SOC

role:soccer-fan soccer fan
  kind     people
  sectors  SOC

role:football-supporter football supporter
  kind     people
  sectors  SOC

role:sports-fan sports fan
  kind     people
  sectors  SOC

role:longshoreman longshoreman
  kind     people
  sectors  LAB

role:stevedore stevedore
  kind     people
  sectors  LAB

role:railwayman railwayman
  kind     people
  sectors  LAB

role:train-driver train driver
  kind     people
  sectors  LAB

role:lorry-driver lorry driver
  kind     people
  sectors  LAB

role:trucker trucker
  kind     people
  sectors  LAB

role:cab-driver cab driver
  kind     people
  sectors  LAB

role:delivery-driver delivery driver
  kind     people
  sectors  LAB

role:postman postman
  kind     people
  sectors  LAB

role:refuse-collector refuse collector
  kind     people
  sectors  LAB

role:garbage-collector garbage collector
  kind     people
  sectors  LAB

role:sanitation-worker sanitation worker
  kind     people
  sectors  LAB

role:street-sweeper street sweeper
  kind     people
  sectors  LAB

role:steel-worker steel worker
  kind     people
  sectors  LAB

role:auto-worker auto worker
  kind     people
  sectors  LAB

role:car-worker car worker
  kind     people
  sectors  LAB

role:shipyard-worker shipyard worker
  kind     people
  sectors  LAB

role:textile-worker textile worker
  kind     people
  sectors  LAB

role:bricklayer bricklayer
  kind     people
  sectors  LAB

role:electrician electrician
  kind     people
  sectors  LAB

role:plumber plumber
  kind     people
  sectors  LAB

role:welder welder
  kind     people
  sectors  LAB

role:oilfield-worker oilfield worker
  kind     people
  sectors  LAB

role:refinery-worker refinery worker
  kind     people
  sectors  LAB

role:copper-miner copper miner
  kind     people
  sectors  LAB

role:platinum-miner platinum miner
  kind     people
  sectors  LAB

role:platinum-mine-worker platinum mine worker
  kind     people
  sectors  LAB

role:sugar-worker sugar worker
  kind     people
  sectors  LAB

role:plantation-worker plantation worker
  kind     people
  sectors  LAB

role:day-labourer day labourer
  kind     people
  sectors  LAB

role:day-laborer day laborer
  kind     people
  sectors  LAB

role:guest-worker guest worker
  kind     people
  sectors  LAB

role:domestic-worker domestic worker
  kind     people
  sectors  LAB

role:government-worker government worker
  kind     people
  sectors  LAB

role:civil-aviation-worker civil aviation worker
  kind     people
  sectors  LAB

role:air-traffic-controller air traffic controller
  kind     people
  sectors  LAB

role:baggage-handler baggage handler
  kind     people
  sectors  LAB

role:cabin-crew cabin crew
  kind     people
  sectors  LAB

role:dockworkers-union dockworkers' union
  kind     people
  sectors  LAB

role:port-worker port worker
  kind     people
  sectors  LAB

role:bank-worker bank worker
  kind     people
  sectors  LAB

role:shop-worker shop worker
  kind     people
  sectors  LAB

role:retail-worker retail worker
  kind     people
  sectors  LAB

role:fast-food-worker fast-food worker
  kind     people
  sectors  LAB

role:hotel-worker hotel worker
  kind     people
  sectors  LAB

role:telecom-worker telecom worker
  kind     people
  sectors  LAB

role:film-worker film worker
  kind     people
  sectors  LAB

role:gig-worker gig worker
  kind     people
  sectors  LAB

role:ride-hailing-driver ride-hailing driver
  kind     people
  sectors  LAB

role:merchant-sailor merchant sailor
  kind     people
  sectors  LAB

role:deckhand deckhand
  kind     people
  sectors  LAB

role:lumberjack lumberjack
  kind     people
  sectors  LAB

role:shop-steward shop steward
  kind     people
  sectors  LAB

role:union-boss union boss
  kind     people
  sectors  LAB

role:union-representative union representative
  kind     people
  sectors  LAB

role:union-organiser union organiser
  kind     people
  sectors  LAB

role:union-organizer union organizer
  kind     people
  sectors  LAB

role:labor-organizer labor organizer
  kind     people
  sectors  LAB

role:labour-activist labour activist
  kind     people
  sectors  LAB

role:labor-activist labor activist
  kind     people
  sectors  LAB

role:strike-committee strike committee
  kind     people
  sectors  LAB

role:workers-council workers' council
  kind     people
  sectors  LAB

role:works-council works council
  kind     people
  sectors  LAB

role:wage-negotiator wage negotiator
  kind     people
  sectors  LAB

role:cattle-herder cattle herder
  kind     people
  sectors  AGR

role:goatherd goatherd
  kind     people
  sectors  AGR

role:dairy-farmer dairy farmer
  kind     people
  sectors  AGR

role:rice-farmer rice farmer
  kind     people
  sectors  AGR

role:wheat-farmer wheat farmer
  kind     people
  sectors  AGR

role:cotton-farmer cotton farmer
  kind     people
  sectors  AGR

role:coffee-grower coffee grower
  kind     people
  sectors  AGR

role:cocoa-farmer cocoa farmer
  kind     people
  sectors  AGR

role:tea-grower tea grower
  kind     people
  sectors  AGR

role:opium-farmer opium farmer
  kind     people
  sectors  AGR

role:poppy-farmer poppy farmer
  kind     people
  sectors  AGR

role:sugarcane-farmer sugarcane farmer
  kind     people
  sectors  AGR

role:white-farmer white farmer
  kind     people
  sectors  AGR

role:peasant-farmer peasant farmer
  kind     people
  sectors  AGR

role:subsistence-farmer subsistence farmer
  kind     people
  sectors  AGR

role:tenant-farmer tenant farmer
  kind     people
  sectors  AGR

role:landless-peasant landless peasant
  kind     people
  sectors  AGR

role:landless-farmer landless farmer
  kind     people
  sectors  AGR

role:fish-farmer fish farmer
  kind     people
  sectors  AGR

role:beekeeper beekeeper
  kind     people
  sectors  AGR

role:winegrower winegrower
  kind     people
  sectors  AGR

role:olive-farmer olive farmer
  kind     people
  sectors  AGR

role:nomadic-herder nomadic herder
  kind     people
  sectors  AGR

role:cattle-farmer cattle farmer
  kind     people
  sectors  AGR

role:livestock-farmer livestock farmer
  kind     people
  sectors  AGR

role:smallholder smallholder
  kind     people
  sectors  AGR

role:street-trader street trader
  kind     people
  sectors  BUS

role:market-trader market trader
  kind     people
  sectors  BUS

role:market-vendor market vendor
  kind     people
  sectors  BUS

role:money-changer money changer
  kind     people
  sectors  BUS

role:currency-trader currency trader
  kind     people
  sectors  BUS

role:stockbroker stockbroker
  kind     people
  sectors  BUS

role:investment-banker investment banker
  kind     people
  sectors  BUS

role:hedge-fund hedge fund
  kind     people
  sectors  BUS

role:private-equity-firm private equity firm
  kind     people
  sectors  BUS

role:venture-capitalist venture capitalist
  kind     people
  sectors  BUS

role:creditor-bank creditor bank
  kind     people
  sectors  BUS

role:reinsurer reinsurer
  kind     people
  sectors  BUS

role:shipowner shipowner
  kind     people
  sectors  BUS

role:ship-owner ship owner
  kind     people
  sectors  BUS

role:shipping-line shipping line
  kind     people
  sectors  BUS

role:shipping-firm shipping firm
  kind     people
  sectors  BUS

role:cruise-line cruise line
  kind     people
  sectors  BUS

role:cruise-operator cruise operator
  kind     people
  sectors  BUS

role:port-operator port operator
  kind     people
  sectors  BUS

role:grid-operator grid operator
  kind     people
  sectors  BUS

role:network-operator network operator
  kind     people
  sectors  BUS

role:mobile-operator mobile operator
  kind     people
  sectors  BUS

role:telecom-operator telecom operator
  kind     people
  sectors  BUS

role:telecoms-operator telecoms operator
  kind     people
  sectors  BUS

role:internet-service-provider internet service provider
  kind     people
  sectors  BUS

role:chip-maker chip maker
  kind     people
  sectors  BUS

role:drug-maker drug maker
  kind     people
  sectors  BUS

role:pharmaceutical-firm pharmaceutical firm
  kind     people
  sectors  BUS

role:vaccine-maker vaccine maker
  kind     people
  sectors  BUS

role:plane-maker plane maker
  kind     people
  sectors  BUS

role:planemaker planemaker
  kind     people
  sectors  BUS

role:weapons-maker weapons maker
  kind     people
  sectors  BUS

role:weapons-manufacturer weapons manufacturer
  kind     people
  sectors  BUS

role:missile-maker missile maker
  kind     people
  sectors  BUS

role:shipbuilder shipbuilder
  kind     people
  sectors  BUS

role:steelmaker steelmaker
  kind     people
  sectors  BUS

role:automaker automaker
  kind     people
  sectors  BUS

role:car-manufacturer car manufacturer
  kind     people
  sectors  BUS

role:mining-giant mining giant
  kind     people
  sectors  BUS

role:oil-major oil major
  kind     people
  sectors  BUS

role:gas-giant gas giant
  kind     people
  sectors  BUS

role:retail-giant retail giant
  kind     people
  sectors  BUS

role:oil-tycoon oil tycoon
  kind     people
  sectors  BUS

role:property-developer property developer
  kind     people
  sectors  BUS

role:real-estate-developer real estate developer
  kind     people
  sectors  BUS

role:cryptocurrency-exchange cryptocurrency exchange
  kind     people
  sectors  BUS

role:crypto-exchange crypto exchange
  kind     people
  sectors  BUS

role:credit-rating-agency credit rating agency
  kind     people
  sectors  BUS

role:ratings-agency ratings agency
  kind     people
  sectors  BUS

role:rating-agency rating agency
  kind     people
  sectors  BUS

role:accounting-firm accounting firm
  kind     people
  sectors  BUS

role:law-firm law firm
  kind     people
  sectors  BUS

role:low-cost-airline low-cost airline
  kind     people
  sectors  BUS

role:budget-airline budget airline
  kind     people
  sectors  BUS

role:state-airline state airline
  kind     people
  sectors  BUS

role:national-carrier national carrier
  kind     people
  sectors  BUS

role:flag-carrier flag carrier
  kind     people
  sectors  BUS

role:state-enterprise state enterprise
  kind     people
  sectors  BUS

role:food-company food company
  kind     people
  sectors  BUS

role:defence-firm defence firm
  kind     people
  sectors  BUS

role:defense-firm defense firm
  kind     people
  sectors  BUS

role:security-firm security firm
  kind     people
  sectors  BUS

role:private-security-firm private security firm
  kind     people
  sectors  BUS

role:logistics-company logistics company
  kind     people
  sectors  BUS

role:railway-company railway company
  kind     people
  sectors  BUS

role:train-operator train operator
  kind     people
  sectors  BUS

role:private-security-guard private security guard
  kind     people
  sectors  CVL

role:night-watchman night watchman
  kind     people
  sectors  CVL

role:bouncer bouncer
  kind     people
  sectors  CVL

role:doorman doorman
  kind     people
  sectors  CVL

role:private-investigator private investigator
  kind     people
  sectors  CVL

role:private-detective private detective
  kind     people
  sectors  CVL

role:search-and-rescue-team search and rescue team
  kind     people
  sectors  CVL GOV

role:rescue-diver rescue diver
  kind     people
  sectors  CVL GOV

role:mountain-rescuer mountain rescuer
  kind     people
  sectors  CVL GOV

role:lifeguard lifeguard
  kind     people
  sectors  CVL GOV

role:fireman fireman
  kind     people
  sectors  CVL GOV

role:fire-crew fire crew
  kind     people
  sectors  CVL GOV

role:fire-brigade fire brigade
  kind     people
  sectors  CVL GOV

role:fire-department fire department
  kind     people
  sectors  CVL GOV

role:fire-service fire service
  kind     people
  sectors  CVL GOV

role:fire-chief fire chief
  kind     people
  sectors  CVL GOV

role:bomb-disposal-expert bomb disposal expert
  kind     people
  sectors  CVL GOV

role:bomb-disposal-unit bomb disposal unit
  kind     people
  sectors  CVL GOV

role:deminer deminer
  kind     people
  sectors  CVL GOV

role:civil-defense-worker civil defense worker
  kind     people
  sectors  CVL GOV

role:lifeboat-crew lifeboat crew
  kind     people
  sectors  CVL GOV

role:emergency-worker emergency worker
  kind     people
  sectors  CVL GOV

role:emergency-crew emergency crew
  kind     people
  sectors  CVL GOV

role:disaster-management-authority disaster management authority
  kind     people
  sectors  CVL GOV

role:disaster-management-agency disaster management agency
  kind     people
  sectors  CVL GOV

role:disaster-agency disaster agency
  kind     people
  sectors  CVL GOV

role:civil-protection-agency civil protection agency
  kind     people
  sectors  CVL GOV

role:widower widower
  kind     people
  sectors  CVL

role:grandmother grandmother
  kind     people
  sectors  CVL

role:grandfather grandfather
  kind     people
  sectors  CVL

role:grandson grandson
  kind     people
  sectors  CVL

role:granddaughter granddaughter
  kind     people
  sectors  CVL

role:nephew nephew
  kind     people
  sectors  CVL

role:niece niece
  kind     people
  sectors  CVL

role:newborn newborn
  kind     people
  sectors  CVL

role:teenage-boy teenage boy
  kind     people
  sectors  CVL

role:stepfather stepfather
  kind     people
  sectors  CVL

role:stepmother stepmother
  kind     people
  sectors  CVL

role:godfather godfather
  kind     people
  sectors  CVL

role:undercover-officer undercover officer
  kind     people
  sectors  SPY

role:intelligence-boss intelligence boss
  kind     people
  sectors  SPY

role:intelligence-operative intelligence operative
  kind     people
  sectors  SPY

role:military-intelligence-chief military intelligence chief
  kind     people
  sectors  SPY

role:station-chief station chief
  kind     people
  sectors  SPY

role:cyber-spy cyber spy
  kind     people
  sectors  SPY

role:signals-intelligence-agency signals intelligence agency
  kind     people
  sectors  SPY

role:sleeper-agent sleeper agent
  kind     people
  sectors  SPY

role:deputy-intelligence-chief deputy intelligence chief
  kind     people
  sectors  SPY

role:counterintelligence-chief counterintelligence chief
  kind     people
  sectors  SPY

role:tank-crew tank crew
  kind     people
  sectors  MIL

role:artilleryman artilleryman
  kind     people
  sectors  MIL

role:fighter-pilot fighter pilot
  kind     people
  sectors  MIL

role:submariner submariner
  kind     people
  sectors  MIL

role:naval-officer naval officer
  kind     people
  sectors  MIL

role:air-force-officer air force officer
  kind     people
  sectors  MIL

role:warrant-officer warrant officer
  kind     people
  sectors  MIL

role:non-commissioned-officer non-commissioned officer
  kind     people
  sectors  MIL

role:fleet-commander fleet commander
  kind     people
  sectors  MIL

role:garrison-commander garrison commander
  kind     people
  sectors  MIL

role:division-commander division commander
  kind     people
  sectors  MIL

role:naval-chief naval chief
  kind     people
  sectors  MIL

role:army-recruit army recruit
  kind     people
  sectors  MIL

role:volunteer-fighter volunteer fighter
  kind     people
  sectors  MIL

role:special-forces-soldier special forces soldier
  kind     people
  sectors  MIL

role:military-attache military attaché
  kind     people
  sectors  MIL

role:military-adviser military adviser
  kind     people
  sectors  MIL

role:military-advisor military advisor
  kind     people
  sectors  MIL

role:military-instructor military instructor
  kind     people
  sectors  MIL

role:drill-instructor drill instructor
  kind     people
  sectors  MIL

role:drone-operator drone operator
  kind     people
  sectors  MIL

role:drone-pilot drone pilot
  kind     people
  sectors  MIL

role:combat-engineer combat engineer
  kind     people
  sectors  MIL

role:army-engineer army engineer
  kind     people
  sectors  MIL

role:military-doctor military doctor
  kind     people
  sectors  MIL

role:military-chaplain military chaplain
  kind     people
  sectors  MIL

role:army-chaplain army chaplain
  kind     people
  sectors  MIL

role:palace-guard palace guard
  kind     people
  sectors  MIL

role:honour-guard honour guard
  kind     people
  sectors  MIL

role:honor-guard honor guard
  kind     people
  sectors  MIL

role:home-guard home guard
  kind     people
  sectors  MIL

role:rapid-reaction-force rapid reaction force
  kind     people
  sectors  MIL

role:expeditionary-force expeditionary force
  kind     people
  sectors  MIL

role:coalition-soldier coalition soldier
  kind     people
  sectors  MIL

role:allied-soldier allied soldier
  kind     people
  sectors  MIL

role:allied-troops allied troops
  kind     people
  sectors  MIL

role:servicewoman servicewoman
  kind     people
  sectors  MIL

role:military-policeman military policeman
  kind     people
  sectors  MIL

role:army-veteran army veteran
  kind     people
  sectors  MIL

role:retired-general retired general
  kind     people
  sectors  MIL

role:armoured-column armoured column
  kind     people
  sectors  MIL

role:armored-column armored column
  kind     people
  sectors  MIL

role:tank-column tank column
  kind     people
  sectors  MIL

role:mechanised-brigade mechanised brigade
  kind     people
  sectors  MIL

role:missile-brigade missile brigade
  kind     people
  sectors  MIL

role:air-defence-battery air defence battery
  kind     people
  sectors  MIL

role:air-defense-battery air defense battery
  kind     people
  sectors  MIL

role:airborne-troops airborne troops
  kind     people
  sectors  MIL

role:mountain-troops mountain troops
  kind     people
  sectors  MIL

role:marine-battalion marine battalion
  kind     people
  sectors  MIL

role:traffic-officer traffic officer
  kind     people
  sectors  COP

role:police-constable police constable
  kind     people
  sectors  COP

role:police-inspector police inspector
  kind     people
  sectors  COP

role:superintendent-of-police superintendent of police
  kind     people
  sectors  COP

role:deputy-superintendent-of-police deputy superintendent of police
  kind     people
  sectors  COP

role:director-general-of-police director general of police
  kind     people
  sectors  COP

role:police-cadet police cadet
  kind     people
  sectors  COP

role:police-recruit police recruit
  kind     people
  sectors  COP

role:police-negotiator police negotiator
  kind     people
  sectors  COP

role:hostage-negotiator hostage negotiator
  kind     people
  sectors  COP

role:police-marksman police marksman
  kind     people
  sectors  COP

role:police-sniper police sniper
  kind     people
  sectors  COP

role:beat-officer beat officer
  kind     people
  sectors  COP

role:patrol-officer patrol officer
  kind     people
  sectors  COP

role:highway-patrol highway patrol
  kind     people
  sectors  COP

role:sheriffs-deputy sheriff's deputy
  kind     people
  sectors  COP

role:sheriffs-office sheriff's office
  kind     people
  sectors  COP

role:sheriffs-department sheriff's department
  kind     people
  sectors  COP

role:tactical-unit tactical unit
  kind     people
  sectors  COP

role:vice-squad vice squad
  kind     people
  sectors  COP

role:drug-squad drug squad
  kind     people
  sectors  COP

role:anti-narcotics-unit anti-narcotics unit
  kind     people
  sectors  COP

role:narcotics-officer narcotics officer
  kind     people
  sectors  COP

role:anti-terror-police anti-terror police
  kind     people
  sectors  COP

role:antiterrorism-unit antiterrorism unit
  kind     people
  sectors  COP

role:anti-terror-squad anti-terror squad
  kind     people
  sectors  COP

role:anti-terrorism-squad anti-terrorism squad
  kind     people
  sectors  COP

role:forest-guard forest guard
  kind     people
  sectors  COP

role:wildlife-ranger wildlife ranger
  kind     people
  sectors  COP

role:park-ranger park ranger
  kind     people
  sectors  COP

role:game-ranger game ranger
  kind     people
  sectors  COP

role:game-warden game warden
  kind     people
  sectors  COP

role:immigration-police immigration police
  kind     people
  sectors  COP

role:tourist-police tourist police
  kind     people
  sectors  COP

role:railway-police railway police
  kind     people
  sectors  COP

role:transport-police transport police
  kind     people
  sectors  COP

role:military-police-officer military police officer
  kind     people
  sectors  COP

role:auxiliary-police auxiliary police
  kind     people
  sectors  COP

role:village-guard village guard
  kind     people
  sectors  COP

role:neighbourhood-watch neighbourhood watch
  kind     people
  sectors  COP

role:city-guard city guard
  kind     people
  sectors  COP

role:coastguard-officer coastguard officer
  kind     people
  sectors  COP

role:backbench-lawmaker backbench lawmaker
  kind     people
  sectors  LEG

role:floor-leader floor leader
  kind     people
  sectors  LEG

role:deputy-speaker deputy speaker
  kind     people
  sectors  LEG

role:assembly-speaker assembly speaker
  kind     people
  sectors  LEG

role:president-of-the-senate president of the senate
  kind     people
  sectors  LEG

role:state-senator state senator
  kind     people
  sectors  LEG

role:state-lawmaker state lawmaker
  kind     people
  sectors  LEG

role:state-representative state representative
  kind     people
  sectors  LEG

role:assemblywoman assemblywoman
  kind     people
  sectors  LEG

role:city-councillor city councillor
  kind     people
  sectors  LEG

role:city-councilor city councilor
  kind     people
  sectors  LEG

role:town-councillor town councillor
  kind     people
  sectors  LEG

role:county-councillor county councillor
  kind     people
  sectors  LEG

role:opposition-deputy opposition deputy
  kind     people
  sectors  LEG

role:government-lawmaker government lawmaker
  kind     people
  sectors  LEG

role:independent-lawmaker independent lawmaker
  kind     people
  sectors  LEG

role:member-of-the-european-parliament member of the European Parliament
  kind     people
  sectors  LEG

role:constituent-assembly-member constituent assembly member
  kind     people
  sectors  LEG

role:lawmaker-elect lawmaker-elect
  kind     people
  sectors  LEG

role:village-head village head
  kind     people
  sectors  GOV

role:clan-leader clan leader
  kind     people
  sectors  GOV

role:traditional-chief traditional chief
  kind     people
  sectors  GOV

role:traditional-ruler traditional ruler
  kind     people
  sectors  GOV

role:community-elder community elder
  kind     people
  sectors  GOV

role:headman headman
  kind     people
  sectors  GOV

role:sub-prefect sub-prefect
  kind     people
  sectors  GOV

role:district-governor district governor
  kind     people
  sectors  GOV

role:district-chief district chief
  kind     people
  sectors  GOV

role:district-commissioner district commissioner
  kind     people
  sectors  GOV

role:county-governor county governor
  kind     people
  sectors  GOV

role:city-manager city manager
  kind     people
  sectors  GOV

role:town-clerk town clerk
  kind     people
  sectors  GOV

role:deputy-governor-general deputy governor-general
  kind     people
  sectors  GOV

role:provincial-council-chief provincial council chief
  kind     people
  sectors  GOV

role:opposition-spokesman opposition spokesman
  kind     people
  sectors  OPP

role:exiled-leader exiled leader
  kind     people
  sectors  OPP

role:exiled-politician exiled politician
  kind     people
  sectors  OPP

role:exiled-activist exiled activist
  kind     people
  sectors  OPP

role:political-exile political exile
  kind     people
  sectors  OPP

role:jailed-dissident jailed dissident
  kind     people
  sectors  OPP

role:pro-democracy-campaigner pro-democracy campaigner
  kind     people
  sectors  OPP

role:democracy-campaigner democracy campaigner
  kind     people
  sectors  OPP

role:pro-democracy-leader pro-democracy leader
  kind     people
  sectors  OPP

role:protest-leader protest leader
  kind     people
  sectors  OPP

role:protest-organiser protest organiser
  kind     people
  sectors  OPP

role:protest-organizer protest organizer
  kind     people
  sectors  OPP

role:coup-leader-in-exile coup leader in exile
  kind     people
  sectors  OPP

role:shadow-minister shadow minister
  kind     people
  sectors  OPP

role:shadow-chancellor shadow chancellor
  kind     people
  sectors  OPP

role:shadow-foreign-secretary shadow foreign secretary
  kind     people
  sectors  OPP

role:civil-disobedience-movement civil disobedience movement
  kind     people
  sectors  OPP

role:resistance-movement resistance movement
  kind     people
  sectors  OPP

role:underground-movement underground movement
  kind     people
  sectors  OPP

role:anti-war-group anti-war group
  kind     people
  sectors  NGO

role:antiwar-group antiwar group
  kind     people
  sectors  NGO

role:anti-war-activist anti-war activist
  kind     people
  sectors  NGO

role:peace-group peace group
  kind     people
  sectors  NGO

role:peace-movement peace movement
  kind     people
  sectors  NGO

role:womens-rights-group women's rights group
  kind     people
  sectors  NGO

role:gay-rights-activist gay rights activist
  kind     people
  sectors  NGO

role:gay-rights-group gay rights group
  kind     people
  sectors  NGO

role:lgbt-activist LGBT activist
  kind     people
  sectors  NGO

role:lgbt-group LGBT group
  kind     people
  sectors  NGO

role:animal-rights-activist animal rights activist
  kind     people
  sectors  NGO

role:animal-rights-group animal rights group
  kind     people
  sectors  NGO

role:environmental-campaigner environmental campaigner
  kind     people
  sectors  NGO

role:climate-campaigner climate campaigner
  kind     people
  sectors  NGO

role:conservation-group conservation group
  kind     people
  sectors  NGO

role:conservationist conservationist
  kind     people
  sectors  NGO

role:anti-nuclear-activist anti-nuclear activist
  kind     people
  sectors  NGO

role:anti-nuclear-group anti-nuclear group
  kind     people
  sectors  NGO

role:anti-corruption-activist anti-corruption activist
  kind     people
  sectors  NGO

role:anti-corruption-campaigner anti-corruption campaigner
  kind     people
  sectors  NGO

role:anti-abortion-activist anti-abortion activist
  kind     people
  sectors  NGO

role:gun-rights-group gun rights group
  kind     people
  sectors  NGO

role:gun-control-activist gun control activist
  kind     people
  sectors  NGO

role:civil-liberties-group civil liberties group
  kind     people
  sectors  NGO

role:civil-rights-group civil rights group
  kind     people
  sectors  NGO

role:civil-rights-leader civil rights leader
  kind     people
  sectors  NGO

role:press-freedom-group press freedom group
  kind     people
  sectors  NGO

role:media-watchdog media watchdog
  kind     people
  sectors  NGO

role:press-watchdog press watchdog
  kind     people
  sectors  NGO

role:rights-watchdog rights watchdog
  kind     people
  sectors  NGO

role:human-rights-watchdog human rights watchdog
  kind     people
  sectors  NGO

role:election-observers-mission election observers' mission
  kind     people
  sectors  NGO

role:lobby-group lobby group
  kind     people
  sectors  NGO

role:faith-based-group faith-based group
  kind     people
  sectors  NGO

role:church-group church group
  kind     people
  sectors  NGO

role:community-group community group
  kind     people
  sectors  NGO

role:community-organiser community organiser
  kind     people
  sectors  NGO

role:community-organizer community organizer
  kind     people
  sectors  NGO

role:neighbourhood-group neighbourhood group
  kind     people
  sectors  NGO

role:tenants-association tenants' association
  kind     people
  sectors  NGO

role:consumer-group consumer group
  kind     people
  sectors  NGO

role:victims-group victims' group
  kind     people
  sectors  NGO

role:victims-association victims' association
  kind     people
  sectors  NGO

role:veterans-group veterans' group
  kind     people
  sectors  NGO

role:veterans-association veterans' association
  kind     people
  sectors  NGO

role:bar-association bar association
  kind     people
  sectors  NGO

role:lawyers-association lawyers' association
  kind     people
  sectors  NGO

role:medical-association medical association
  kind     people
  sectors  NGO

role:doctors-association doctors' association
  kind     people
  sectors  NGO

role:journalists-association journalists' association
  kind     people
  sectors  NGO

role:journalists-union journalists' union
  kind     people
  sectors  NGO

role:press-association press association
  kind     people
  sectors  NGO

role:writers-association writers' association
  kind     people
  sectors  NGO

role:students-federation students' federation
  kind     people
  sectors  NGO

role:parents-association parents' association
  kind     people
  sectors  NGO

role:high-commissioner high commissioner for human rights  # of the United Nations
  name     high commissioner for refugees; human rights commissioner; emergency relief coordinator
  kind     office
