# Word classes that conditions speak of. Words are lemmas; a plural matches.

class:disaster
  word  earthquake; quake; tremor; tsunami; flood; flooding; storm; hurricane; typhoon; cyclone; tornado; landslide; mudslide
  word  avalanche; wildfire; bushfire; drought; famine; eruption; volcano; lightning; blizzard; heatwave; heat wave; rain; rainfall
  word  monsoon; wind; snow; wave; epidemic; pandemic; outbreak; virus; coronavirus; disease; cholera; malaria; ebola; flu
  word  measles; infection; illness; cancer; heat; cold; fog; sinkhole; swarm; locust; weather; thunderstorm; hailstorm

class:accident
  word  accident; crash; collision; derailment; capsizing; sinking; stampede; collapse; fire; blaze; plane crash; train; bus; car; truck
  word  lorry; ferry; boat; avalanche; leak; spill; pile-up; explosion at a mine; mishap; heart attack; stroke; shark; elephant
  word  crocodile; bear; dog; wolf; tiger; lion; bee; snake; gas explosion; mine explosion; gas leak; boiler explosion; mine disaster
  word  motorboat; minibus; helicopter crash; road accident; building; roof; bridge; dam; apartment building

class:sport
  word  team; club; side; squad; striker; goalkeeper; midfielder; defender; batsman; bowler; batter; pitcher; quarterback; coach
  word  champion; championship; final; semi-final; semifinal; quarter-final; quarterfinal; match; game; tournament; league; cup; title; trophy; medal
  word  goal; penalty; wicket; innings; race; lap; set; tie-break; tiebreak; rival; opponent; player; footballer; cricketer; athlete
  word  runner; cyclist; swimmer; boxer; wrestler; golfer; season; score; record; round; stage; Olympic; Olympics; World Cup; stadium
  word  playoff; play-off; derby; athletics; chess

class:market
  word  market; price; share; stock; index; currency; dollar; euro; yen; pound; rupee; peso; oil; crude; gold; bond; yield; rate; investor
  word  trader; future; profit; revenue; sale; inflation; economy; growth; export; import; rally; futures; temperature; unemployment

class:culture
  word  film; movie; book; novel; play; song; album; single; band; singer; actor; actress; concert; opera; show; series; episode; game
  word  exhibition; painting; poem; festival; award; prize; documentary; artist; musician; rapper; drama; comedy; trailer; video game

class:business
  word  company; firm; bank; retailer; carmaker; automaker; manufacturer; airline; startup; start-up; brand; supermarket; store; shop
  word  chain; executive; shareholder; customer; product; phone; smartphone; app; software; console; model; car; service; website

class:person
  word  man; woman; person; people; child; boy; girl; civilian; resident; villager; citizen; worker; student; teacher; journalist
  word  reporter; activist; tourist; passenger; soldier; officer; policeman; fighter; militant; rebel; gunman; protester; demonstrator
  word  refugee; migrant; national; family; member; leader; commander; minister; official; prisoner; hostage; pilgrim; pilot; crew
  word  miner; farmer; fisherman; sailor; engineer; doctor; nurse; aid worker; foreigner; schoolgirl; schoolboy; schoolchild; teenager
  word  baby; writer; author; editor; blogger; poet; singer; academic; researcher; businessman; trafficker; smuggler; suspect; terrorist; insurgent; guerrilla; bishop; priest; lawyer; judge; mayor; governor; politician; lawmaker; diplomat

class:prisoner
  word  abductee; kidnap victim; remains; militant; fighter
  word  prisoner; detainee; inmate; captive; hostage; suspect; dissident; political prisoner; convict; internee

class:captive
  word  tourist; engineer; missionary; aid worker; nun; priest; pilot
  word  hostage; captive; kidnap victim; abductee; crew; girl; schoolgirl; student; schoolchild; child; worker; journalist; sailor

class:rights-defender
  word  activist; journalist; dissident; blogger; reporter; editor; lawyer; protester; demonstrator; opposition leader; politician; leader

class:troop
  word  platoon; squadron; taskforce; task force; special force
  word  troop; force; soldier; army; military; battalion; brigade; division; contingent; unit; marine; paratrooper; peacekeeper
  word  militia; guard; fighter; regiment; infantry; commando; tank; convoy; armour; armor; garrison; personnel; reservist

class:warship
  word  warship; frigate; destroyer; submarine; aircraft carrier; carrier; navy; fleet; ship; vessel; gunboat; patrol boat; flotilla

class:warplane
  word  warplane; jet; fighter jet; bomber jet; helicopter; aircraft; plane; gunship; helicopter gunship; air force

class:drone
  word  drone; unmanned aircraft; UAV; quadcopter

class:missile
  word  missile; rocket; ballistic missile; cruise missile; warhead; projectile; torpedo

class:weapon
  word  weapon; missile; rocket; system; battery; artillery; arms; ammunition; tank; gun; rifle; launcher; munition; grenade; mortar
  word  shell; bomb; mine; explosive; armament; weaponry; howitzer; air defence; ammunition depot; nuclear weapon; chemical weapon

class:bomb
  word  bomb; vest; bombing; explosive; grenade; mine; landmine; device; explosive device; car bomb; truck bomb; shell; mortar; munition; charge
  word  roadside bomb; suicide vest; dynamite; barrel bomb; cluster bomb; blast; explosion; IED; petrol bomb; firebomb; parcel bomb

class:heavy-weapon
  word  artillery; tank; mortar; shell; howitzer; rocket; missile; cannon; shelling; heavy artillery; rocket launcher

class:firearm
  word  gun; rifle; pistol; gunfire; bullet; machine gun; shot; firearm; handgun; shotgun; sniper; gunman

class:blade
  word  knife; machete; axe; sword; spear; stone; rock; arrow; club; hammer; acid; stick

class:gas
  word  tear gas; gas; water cannon; rubber bullet; pepper spray; stun grenade; baton; flashbang

class:attack
  word  attack; strike; raid; assault; airstrike; air strike; bombing; shelling; bombardment; offensive; ambush; invasion; incursion
  word  operation; massacre; killing; shooting; missile strike; drone strike; counterattack; counter-attack; counteroffensive
  word  counter-offensive; military operation; air raid; siege; onslaught; aggression; barrage; salvo; sortie; campaign; war

class:fighting
  word  fighting; clash; battle; combat; skirmish; firefight; gunfight; gun battle; shootout; shoot-out; hostility; war; conflict
  word  bloodshed; violence; confrontation; standoff

class:talks
  word  talk; negotiation; discussion; consultation; dialogue; conversation; peace talk; meeting; summit; conference; session
  word  round; peace conference; round of talks; briefing; bilateral; roundtable; audience; call

class:meeting
  word  meeting; summit; conference; talk; visit; trip; session; dialogue; negotiation; invitation; audience; forum

class:protest
  word  protest; demonstration; rally; march; sit-in; vigil; picket; blockade; strike; riot; hunger strike; walkout; unrest
  word  boycott; uprising; procession; dissent; protest march

class:agreement
  word  agreement; accord; deal; treaty; pact; memorandum; protocol; convention; memorandum of understanding; contract; declaration
  word  communique; communiqué; charter; truce; ceasefire; armistice; settlement; arrangement; roadmap; understanding; peace deal
  word  peace agreement; peace accord; peace treaty; trade deal; trade agreement; framework; letter of intent; compact; covenant
  word  compromise; statute

class:treaty
  word  treaty; convention; protocol; accord; pact; agreement; deal; charter; compact; covenant; statute; amendment

class:law
  word  law; bill; legislation; act; decree; budget; amendment; reform; constitution; measure; resolution; rule; regulation; motion

class:body
  word  union; council; commission; alliance; bloc; organization; organisation; court; league; assembly; committee; coalition; UN; NATO
  word  EU; treaty; convention; accord; pact; agreement; deal; government; talk; negotiation; body

class:sanction
  word  sanction; embargo; arms embargo; trade embargo; boycott; trade restriction; trade ban; travel ban; export ban; import ban
  word  asset freeze; tariff; economic sanction; punitive measure; duty; countermeasure; export control

class:restriction
  word  restriction; ban; curfew; lockdown; state of emergency; emergency; martial law; blockade; limit; quarantine; measure; siege
  word  roadblock; prohibition; suspension; curb; control; moratorium; closure

class:emergency
  word  emergency; state; state of emergency; martial law; state of siege; state of war; emergency rule; state of alert

class:ceasefire
  word  - fire; cease-fire; cessation of violence; truce agreement; ceasefire agreement; ceasefire deal
  word  ceasefire; cease-fire; truce; armistice; cessation; pause; cessation of hostilities; halt; lull; peace

class:aid
  word  $; €; £; dollar; euro; million; billion; ambulance; generator; relief item; aid package; technical assistance
  word  aid; assistance; help; relief; relief supply; food; medicine; grant; loan; donation; humanitarian aid; food aid; fund; funding
  word  supply; blanket; tent; vaccine; dose; ventilator; mask; medical supply; money; bailout; shelter; wheat; rice; grain; fuel
  word  water; aircraft; rescue team; financing; credit; support package; package; subsidy; relief flight; field hospital; oxygen
  word  medical equipment; equipment; kit; test kit; protective equipment

class:food-relief
  word  medical aid; hospital; test; first aid; emergency relief; foodstuff; hygiene kit; PPE; medical team
  word  food; medicine; relief; blanket; tent; vaccine; dose; humanitarian aid; humanitarian assistance; food aid; wheat; rice; grain; water
  word  mask; ventilator; medical supply; relief supply; field hospital; shelter; oxygen; medical equipment; emergency aid; test kit

class:money
  word  $; €; £; ¥; trillion; aid package; rupee
  word  dollar; euro; million; billion; loan; grant; fund; funding; money; financing; credit; bailout; pound; yen; yuan; debt; tranche

class:military-aid
  word  weapon; arms; ammunition; tank; missile; military aid; military assistance; military equipment; jet; fighter jet; rifle; artillery
  word  helicopter; drone; air defence; air defense; munition; armoured vehicle; armored vehicle; military support; weaponry; warplane

class:tie
  word  tie; relation; relationship; link; diplomatic relation; diplomatic tie; contact; cooperation; co-operation

class:diplomat
  word  diplomat; ambassador; envoy; consul; attache; attaché; charge d'affaires; chargé d'affaires; embassy staff; consulate; emissary

class:territory
  word  city; town; village; area; territory; region; province; district; island; airport; base; checkpoint; post; stronghold; border
  word  capital; outpost; hill; bridge; crossing; position; port; neighbourhood; neighborhood; zone; peninsula; strip; dam; suburb

class:site
  word  base; camp; position; target; convoy; hospital; school; house; home; building; market; village; town; city; mosque; church; embassy
  word  airport; port; depot; headquarters; checkpoint; station; post; outpost; bus; car; vehicle; ship; tanker; plane; facility; plant; hotel
  word  office; bridge; refinery; pipeline; stronghold; tank; hideout; bunker; infrastructure; temple; synagogue; prison; barracks; site; warehouse

class:property
  word  artefact; artifact; antiquity; relic; statue; painting; manuscript; bronze; skull; fossil; treasure; coin; mummy; bone
  word  asset; property; account; bank account; ship; vessel; tanker; cargo; house; home; land; boat; plane; shipment; weapon; drug; cocaine
  word  heroin; arms; cash; document; aircraft; passport; computer; oil; oil tanker; goods; yacht; fishing boat; trawler; mansion; farm

class:goods
  word  cocaine; heroin; drug; cannabis; methamphetamine; ivory; contraband; cigarette; marijuana; opium

class:crime
  word  corruption; fraud; murder; bribery; theft; embezzlement; crime; rape; money laundering; drug trafficking; smuggling; tax evasion
  word  trafficking; genocide; treason; espionage; spying; terrorism; war crime; manslaughter; conspiracy; perjury; sedition; contempt
  word  killing; arson; assault; extortion; abuse; homicide; assassination; insult; incitement; violation; crime against humanity; coup

class:corruption
  word  corruption; fraud; bribery; embezzlement; money laundering; tax evasion; theft; murder; crime; bribe; graft; trafficking; smuggling

class:rights-abuse
  word  torture; rape; abuse; human rights abuse; human rights violation; persecution; genocide; repression; ethnic cleansing; slavery

class:war-crime
  word  war crime; genocide; crime against humanity; crimes against humanity; ethnic cleansing

class:spying
  word  spying; espionage; treason; spy; sedition

class:aggression
  word  attack; aggression; shelling; bombing; invasion; violation; incursion; firing; strike; raid; assault; killing; shooting; offensive
  word  terrorism; hacking; interference; meddling; breach; sabotage; provocation; coup; arming; support; ambush; airstrike

class:criticism
  word  plan; policy; decision; proposal; idea; law; bill; budget; deal; agreement; record; handling; move; comment; remark; speech; critic
  word  statement; opponent; report; stance; reform; credibility; media; press; integrity; motive; claim; role; resolution; treaty; ruling
  word  verdict; strategy; approach; system; government's handling; judgment; column; article

class:legal-case
  word  proceeding; legal proceeding; legal challenge; prosecution; impeachment; criminal complaint; class action
  word  charge; case; lawsuit; suit; complaint; indictment; petition; appeal; action; legal action; claim; proceeding; motion

class:investigation
  word  investigation; inquiry; enquiry; probe; inquest; review; fact-finding mission; case; audit

class:nonhuman
  word  satellite; spacecraft; probe; capsule; mission; telescope; rover; astronaut; product; service; website; app; campaign; album; book
  word  initiative; programme; program; project; network; channel; currency; career; bid; brand; model; phone; appeal; investigation

class:report
  word  report; statement; figure; data; album; film; single; song; video; document; result; book; list; image; photo; photograph; detail
  word  footage; trailer; version; recording; transcript; statistic; study; tape; name; picture; letter; study; estimate; software; game; gas
  word  water; radiation; carbon; energy; product; findings; record; memoir; map

class:help-object
  word  restraint; calm; patience; dialogue; peace; unity

class:violence-end
  word  attack; violence; fighting; war; hostility; bombing; shelling; offensive; occupation; blockade; siege; operation; aggression
  word  strike; airstrike; air strike; conflict; bombardment; crackdown; killing; raid; incursion; bloodshed; provocation; escalation
  word  repression; airstrikes; campaign; military operation

class:road
  word  road; highway; bridge; motorway; street; railway; border crossing; crossing; port; entrance; airport; access; traffic; square
  word  intersection; route; runway; rail line; tracks; parliament; building; convoy; refinery; border

class:website
  word  website; site; page; account; newspaper; channel; station; broadcaster; magazine; radio station; television station; broadcast
  word  network; Internet; internet; social media; book; Twitter; Facebook; app; YouTube; Wikipedia; programme; film; media outlet; outlet; TV station; news site

class:computer
  word  computer; network; system; server; website; database; account; email; e-mail; site; grid; infrastructure; software

class:reform
  word  reform; election; constitution; change; referendum; vote; transition; government; resignation; rights; freedom; democracy

class:demand-thing
  word  protest; lawsuit; complaint; motion; criticism; warning; claim; notion; concern; overture; ceasefire offer; olive branch; petition
  word  demand; request; call; appeal; proposal; offer; plan; bid; petition; suggestion; deal; agreement; resolution; ultimatum
  word  peace plan; invitation; condition; term; ceasefire; mediation; accusation; allegation; claim; charge; talks; talk; compromise

class:accusation
  word  accusation; allegation; claim; charge; report; suggestion; involvement; responsibility; wrongdoing; link; rumour; rumor

class:election
  word  election; vote; referendum; poll; ballot; runoff; run-off; presidency; seat; by-election; primary; majority

class:post
  word  president; prime minister; minister; chief; chairman; chairwoman; leader; post; office; head; director; position; job; governor
  word  secretary; speaker; mayor; king; premier; chancellor; commissioner; general; chief executive; CEO; coach; manager; judge; deputy

class:measure-words
  word  measure; condition; penalty; duty; levy

class:homograph                            # nouns that share their form with a verb here: listed so that both readings are known
  word  rise; fall; run; win; climb; slip; order; promise; vow; threat; claim; blame; back; lift; drop; end; halt; stop; host; tour
  word  export; import; cut; recall; hit; target; fight; plant; wound; force; block; stage; burn; bar; press; lobby; question; charge
  word  file; object; fault; rule; place; welcome; brief; contact; stress; note; comment; hope; wish; aim; risk; face; move; patrol
  word  station; mass; mount; boast; state; release; return; retreat; surrender; exchange; search; capture; exile; hack; jam; storm
  word  murder; torture; rape; slaughter; battle; trade; train; ship; help; fund; finance; loan; supply; escort; shelter; rescue; shell
  word  set; pound; gas; poison; sink; test; march; rally; riot; picket; fast; loot; call; talk; visit; plan; pledge; offer; support
  word  appeal; urge; request; demand; report; reply; tweet; estimate; answer; dispute; sanction; embargo; freeze; close; shut; leave
  word  resort; signal; surge; increase; decrease; record; result; cause; damage; play; work; cost; watch; walk; score; gain; cover
