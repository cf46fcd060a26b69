# Things that something is done to and that stand for whose they are: what is shelled, stormed, raided, closed or set on fire. They
# do nothing themselves. Hand-kept; words that are mostly something else (post, line, centre, plant, position) only in phrases or in the
# plural.

# What soldiers and fighters have

role:base base
  name     military base; air base; airbase; naval base; military airport; military airfield; airfield; barracks; outpost; military outpost; army outpost; checkpoint; military checkpoint; army checkpoint
  name     military post; army post; border post; command post; observation post; military camp; army camp; training camp; military facility; military installation; military compound; military site; military position
  name     command centre; command center; military headquarters; army headquarters; military target; weapons depot; arms depot; ammunition depot; munitions depot; arms cache; weapons cache; ammunition dump; arms dump; armoury; armory
  name     weapons factory; arms factory; missile site; radar site; radar station; missile battery; air defence system; air defense system; missile system; rocket launcher; missile launcher; defence line; front line position; trench
  plural   fortifications; defensive positions; artillery positions; defences; military bases
  kind     thing
  sectors  MIL

role:stronghold stronghold
  name     rebel position; militant position; army position; insurgent position; hideout; bunker; enclave
  plural   positions; targets; strongholds; hideouts; rebel-held positions; infrastructure targets
  kind     thing

role:drone drone
  name     attack drone; surveillance drone; reconnaissance drone; spy drone; military drone; combat drone; unmanned aerial vehicle; spy balloon
  kind     thing
  sectors  MIL

# Where people live and gather

role:town town
  name     village; hamlet; city; port city; border town; border village; mining town; coastal town; coastal city; port town; hill town; neighbourhood; neighborhood; suburb; residential area; residential district; residential neighbourhood; residential neighborhood; township
  plural   towns; villages; cities; outskirts; settlements; populated areas; civilian areas; residential areas; rebel-held areas
  kind     thing

role:building building
  name     apartment building; apartment block; residential building; residential complex; residential block; residential tower; tower block; high-rise building; apartment complex; housing complex; housing estate; office building; farmhouse; dwelling
  plural   houses; homes; buildings; apartments; residences; civilian infrastructure; civilian property
  kind     thing

role:market market
  name     marketplace; bazaar; fish market; vegetable market; livestock market; cattle market; crowded market; shopping mall; shopping centre; shopping center; theatre; theater; cinema; nightclub; discotheque; concert hall; stadium; museum; library; playground; cemetery; funeral procession; bakery
  kind     thing

role:camp camp
  name     refugee camp; displacement camp; displaced persons camp; camp for displaced people; migrant camp; tent city; reception centre; reception center; detention centre for migrants
  kind     thing
  sectors  REF

role:mosque mosque
  name     house of worship; synagogue; temple; shrine; cathedral; chapel; monastery; convent; seminary; madrassa; madrasa; madrassah; gurdwara; pagoda; tomb; mausoleum; holy site; religious site; Islamic centre; Islamic center
  kind     thing
  sectors  REL

# What serves the public

role:infrastructure infrastructure
  name     airport; international airport; seaport; harbour; harbor; port facility; bridge; highway; railway; railway line; train station; railway station; metro station; subway station; bus station; bus stop; border crossing; dam; reservoir; power plant; nuclear plant; nuclear power plant
  name     power station; nuclear power station; thermal power plant; hydroelectric power station; electricity substation; substation; power grid; power line; transmission line; water plant; water treatment plant; water station; telecommunications tower; undersea cable
  name     nuclear facility; nuclear site; enrichment plant; nuclear reactor; power facility; energy facility; energy infrastructure; critical infrastructure; civilian airport; runway; canal; railway bridge
  plural   cables; ports; crossings; roads
  kind     thing

role:government-building government building
  name     prison; jail; town hall; city hall; parliament building; presidential palace; courthouse; court building; polling station; police post; police academy; police checkpoint; police headquarters; ministry building; government office; administration building; government complex; detention centre; detention center
  name     ballot box; government compound; diplomatic compound; diplomatic mission building
  kind     thing
  sectors  GOV

role:headquarters headquarters
  name     compound; regional office; party office; campaign office; local office; head office; facility; premise; warehouse; depot
  plural   offices; premises; facilities; installations; warehouses
  kind     thing

# Trade, traffic, news

role:oil-facility oil facility
  name     oil refinery; refinery; oil field; oilfield; oil depot; fuel depot; oil terminal; oil pipeline; gas pipeline; pipeline; gas field; gas plant; gas facility; oil platform; oil rig; coal mine; gold mine; copper mine; mine shaft; steel plant; chemical plant; factory; mill; shipyard; fuel storage facility
  name     oil storage facility; oil installation; energy installation; oil well; grain silo; steelworks; sawmill
  kind     thing
  sectors  BUS

role:shop shop
  name     restaurant; cafe; café; coffee shop; hotel; guesthouse; guest house; supermarket; grocery store; convenience store; store; bookstore; bookshop; jewellery store; jewelry store; pharmacy; petrol station; gas station; fuel station; gym; hair salon; internet cafe; casino; night market stall; beauty salon
  name     bank branch; bank office; post office; mall
  plural   bars; shops; stores; small businesses
  kind     thing
  sectors  BUS

role:farm farm
  name     plantation; cattle ranch; farmland; vineyard; olive grove
  kind     thing
  sectors  AGR

role:ship ship
  name     cargo ship; merchant ship; merchant vessel; commercial ship; commercial vessel; container ship; bulk carrier; tanker; oil tanker; fuel tanker; chemical tanker; gas tanker; trawler; fishing boat; fishing vessel; fishing trawler; yacht; ferry; passenger ferry; cruise ship; cruise liner; freighter; vessel; boat; speedboat; barge
  name     cargo vessel; flotilla; aid ship; research vessel; research ship; survey ship; supply boat; supply ship; tugboat
  kind     thing

role:vehicle vehicle
  name     police van; police car; police vehicle; prison van; passenger vehicle; bus; passenger bus; minibus; school bus; coach bus; tourist bus; passenger train; train; tram; taxi; minivan; airliner; passenger plane; passenger jet; passenger aircraft; plane; airplane; aeroplane; jetliner; aircraft; helicopter; passenger airliner; passenger flight
  name     truck; lorry; van; pickup truck; fuel truck; freight train; cargo plane; motorcade; car; motorcycle
  kind     thing

role:ambulance ambulance
  name     medical convoy; ambulance convoy; maternity ward; maternity hospital; children's hospital; psychiatric hospital; military hospital; health centre; health center; medical facility; health facility; hospital ward; vaccination centre; vaccination center; treatment centre; treatment center
  kind     thing
  sectors  MED

role:aid-convoy aid convoy
  name     humanitarian convoy; aid truck; aid warehouse; relief convoy; food warehouse; aid shipment; humanitarian aid convoy; food convoy; aid centre; aid center; aid distribution centre; aid distribution center; food aid convoy
  kind     thing
  sectors  NGO

role:newsroom newsroom
  name     television tower; TV tower; radio tower; broadcasting tower; transmitter; printing press; printing house; newspaper office; media office; television studio; TV studio; radio studio; media building
  kind     thing
  sectors  JRN
