# Roles: offices, kinds of people and bodies, with the sectors they say. Hand-kept; the first name is the one records
# carry. An office that is of whatever stands beside it ("chairman", "spokesman") has no sector of its own. Words that are mostly
# something else (general, major, state, head) are left out alone and kept in their phrases.

# Heads of state and government

role:president president
  name     head of state; state president; interim president; acting president; transitional president
  kind     office
  sectors  GOV

role:vice-president vice president
  name     vice-president; deputy president; first vice president; first vice-president
  kind     office
  sectors  GOV

role:prime-minister prime minister
  name     premier; PM; head of government; interim prime minister; acting prime minister; caretaker prime minister; prime minister-designate; Taoiseach
  kind     office
  sectors  GOV

role:deputy-prime-minister deputy prime minister
  name     vice premier; vice-premier; deputy premier; vice prime minister; first deputy prime minister; deputy PM
  kind     office
  sectors  GOV

role:chancellor chancellor  # trap: of a university; of the exchequer is an entry of its own
  name     federal chancellor
  kind     office
  sectors  GOV

role:vice-chancellor vice chancellor
  name     vice-chancellor
  kind     office
  sectors  GOV

role:chancellor-of-the-exchequer chancellor of the exchequer
  kind     office
  sectors  GOV
  country  GBR

role:king king  # trap: King as a surname
  name     monarch
  kind     office
  sectors  GOV ELI

role:queen queen
  kind     office
  sectors  GOV ELI

role:emperor emperor
  name     tenno
  kind     office
  sectors  GOV ELI

role:empress empress
  kind     office
  sectors  GOV ELI

role:sultan sultan
  kind     office
  sectors  GOV ELI

role:emir emir
  name     amir
  kind     office
  sectors  GOV ELI

role:crown-prince crown prince
  name     heir to the throne
  kind     office
  sectors  GOV ELI

role:prince prince
  kind     office
  sectors  ELI

role:princess princess
  kind     office
  sectors  ELI

role:duke duke
  kind     office
  sectors  ELI

role:duchess duchess
  kind     office
  sectors  ELI

role:grand-duke grand duke
  kind     office
  sectors  GOV ELI

role:shah shah
  kind     office
  sectors  GOV ELI

role:tsar tsar
  name     czar
  kind     office
  sectors  GOV ELI

role:governor-general governor-general
  name     governor general
  kind     office
  sectors  GOV

role:supreme-leader supreme leader
  name     leader of the Islamic Revolution; paramount leader
  kind     office
  sectors  GOV ELI

role:leader leader  # whose leader stands beside it: a union's, a state's
  name     top leader; co-leader
  kind     office

role:national-leader national leader
  name     de facto leader; strongman; head of the country; leader of the country; despot; tyrant
  kind     office
  sectors  GOV ELI

role:ruler ruler
  kind     office
  sectors  GOV ELI

role:first-lady first lady
  kind     office
  sectors  GOV ELI

role:dictator dictator
  kind     office
  sectors  GOV ELI

role:junta-leader junta leader
  name     junta chief; coup leader
  kind     office
  sectors  GOV MIL

role:head-of-the-transitional-council head of the transitional council
  name     transitional leader
  kind     office
  sectors  GOV

role:former-president former president
  name     ex-president; ousted president; deposed president; former head of state
  kind     office
  sectors  ELI

role:former-prime-minister former prime minister
  name     ex-prime minister; former premier; ousted prime minister; deposed prime minister; ex-premier
  kind     office
  sectors  ELI

role:former-foreign-minister former foreign minister
  name     former defence minister; former defense minister; ex-minister
  kind     office
  sectors  ELI

role:former-king former king
  name     deposed king; exiled king
  kind     office
  sectors  ELI

role:president-elect president-elect
  kind     office
  sectors  ELI GOV

role:presidential-candidate presidential candidate
  name     presidential hopeful; presidential contender; presidential nominee
  kind     office
  sectors  ELI OPP

role:first-minister first minister
  kind     office
  sectors  GOV

role:chief-minister chief minister
  kind     office
  sectors  GOV

role:chief-executive chief executive  # of Hong Kong; trap: of a company
  kind     office
  sectors  GOV

role:chief-of-staff chief of staff  # of an army: MIL, an entry of its own
  name     presidential chief of staff; White House chief of staff
  kind     office
  sectors  GOV

# Ministers

role:secretary-of-state secretary of state
  name     U.S. secretary of state
  kind     office
  sectors  GOV

role:foreign-minister foreign minister
  name     minister of foreign affairs; minister for foreign affairs; external affairs minister; foreign affairs minister; foreign secretary; minister of external affairs; top diplomat; chief diplomat; minister of foreign relations
  kind     office
  sectors  GOV

role:defence-minister defence minister
  name     defense minister; minister of defence; minister of defense; defence secretary; defense secretary; secretary of defense; secretary of defence; defense chief; defence chief; war minister; minister of national defence; minister of national defense
  name     national defense minister; defence minister-designate; secretary of war
  kind     office
  sectors  GOV MIL

role:deputy-defence-minister deputy defence minister
  name     deputy defense minister; deputy minister of defence; deputy minister of defense
  kind     office
  sectors  GOV MIL

role:deputy-foreign-minister deputy foreign minister
  name     vice foreign minister; deputy minister of foreign affairs; vice minister of foreign affairs; deputy secretary of state; assistant secretary of state; undersecretary of state
  kind     office
  sectors  GOV

role:interior-minister interior minister
  name     minister of the interior; minister of interior; home minister; home affairs minister; home secretary; minister of home affairs; minister of internal affairs; internal affairs minister; secretary of homeland security; homeland security secretary; deputy interior minister; public security minister
  name     minister of public security
  kind     office
  sectors  GOV COP

role:finance-minister finance minister
  name     minister of finance; treasury secretary; secretary of the treasury; economy and finance minister; economy minister; minister of economy; minister of the economy; economics minister; minister of economic affairs; treasurer
  kind     office
  sectors  GOV BUS

role:justice-minister justice minister
  name     minister of justice; justice secretary
  kind     office
  sectors  GOV JUD

role:attorney-general attorney general
  name     attorney-general; U.S. attorney general
  kind     office
  sectors  GOV JUD

role:trade-minister trade minister
  name     minister of trade; commerce minister; commerce secretary; trade secretary; minister of commerce; secretary of commerce; minister of foreign trade
  kind     office
  sectors  GOV BUS

role:trade-representative trade representative
  name     U.S. trade representative; US trade representative
  kind     office
  sectors  GOV BUS

role:industry-minister industry minister
  name     minister of industry; minister of trade and industry; business secretary; business minister
  kind     office
  sectors  GOV BUS

role:oil-minister oil minister
  name     energy minister; petroleum minister; minister of energy; minister of oil; minister of petroleum; energy secretary; secretary of energy
  kind     office
  sectors  GOV BUS

role:agriculture-minister agriculture minister
  name     minister of agriculture; farm minister; agriculture secretary; secretary of agriculture; food minister
  kind     office
  sectors  GOV AGR

role:health-minister health minister
  name     minister of health; health secretary; secretary of health
  kind     office
  sectors  GOV MED

role:education-minister education minister
  name     minister of education; education secretary; secretary of education; higher education minister
  kind     office
  sectors  GOV EDU

role:labour-minister labour minister
  name     labor minister; minister of labour; minister of labor; labor secretary; employment minister
  kind     office
  sectors  GOV LAB

role:environment-minister environment minister
  name     minister of the environment; minister of environment; climate minister; ecology minister; environment secretary
  kind     office
  sectors  GOV

role:information-minister information minister
  name     minister of information; communications minister; minister of communications; media minister
  kind     office
  sectors  GOV

role:intelligence-minister intelligence minister
  name     minister of intelligence
  kind     office
  sectors  GOV SPY

role:security-minister security minister
  name     minister of security; minister of state security; national security minister; minister of national security
  kind     office
  sectors  GOV SPY

role:transport-minister transport minister
  name     minister of transport; transport secretary; transportation secretary; infrastructure minister; railway minister
  kind     office
  sectors  GOV

role:culture-minister culture minister
  name     minister of culture; culture secretary; sports minister; tourism minister; minister of tourism
  kind     office
  sectors  GOV

role:immigration-minister immigration minister
  name     migration minister; minister of immigration
  kind     office
  sectors  GOV

role:aid-minister aid minister
  name     development minister; minister of development; international development minister; planning minister; minister of planning
  kind     office
  sectors  GOV

role:religious-affairs-minister religious affairs minister
  name     minister of religious affairs; minister of religious endowments
  kind     office
  sectors  GOV REL

role:social-affairs-minister social affairs minister
  name     social welfare minister; minister of social affairs; women's affairs minister; refugees minister; housing minister; water minister
  kind     office
  sectors  GOV

role:science-minister science minister
  name     technology minister; digital minister; minister of science
  kind     office
  sectors  GOV

role:minister minister
  name     cabinet minister; government minister; deputy minister; junior minister; state minister; minister of state; minister of state for Europe; minister for Europe; minister without portfolio; senior minister; minister mentor; vice minister
  kind     office
  sectors  GOV

role:secretary secretary  # trap: of an office or a party
  name     cabinet secretary; undersecretary; under secretary; permanent secretary; chief cabinet secretary
  kind     office
  sectors  GOV

# Diplomats and officials

role:ambassador ambassador
  name     ambassador-at-large; ambassador-designate; ambassador extraordinary; high commissioner; permanent representative; deputy ambassador; nuncio; papal nuncio
  plural   chargé d'affaires; charge d'affaires
  kind     office
  sectors  GOV

role:consul consul
  name     consul general; consul-general; honorary consul
  kind     office
  sectors  GOV

role:diplomat diplomat
  name     senior diplomat; Western diplomat; career diplomat; attaché; attache
  kind     office
  sectors  GOV

role:envoy envoy
  name     special envoy; peace envoy; presidential envoy; special representative; special presidential envoy; emissary; climate envoy
  kind     office
  sectors  GOV

role:mediator mediator  # trap: a mediator is often of an organisation
  name     peace mediator; chief mediator; facilitator
  kind     office
  sectors  GOV

role:negotiator negotiator
  name     chief negotiator; lead negotiator; nuclear negotiator; top negotiator; trade negotiator; peace negotiator; chief nuclear negotiator; Brexit negotiator
  kind     office
  sectors  GOV

role:secretary-general secretary-general  # of an organisation: the sectors are those of what it heads
  name     secretary general; deputy secretary-general; general secretary; first secretary
  kind     office

role:high-representative high representative
  name     foreign policy chief; EU foreign policy chief; E.U. foreign policy chief
  kind     office
  sectors  IGO

role:commissioner commissioner  # trap: of police
  name     EU commissioner; European commissioner; trade commissioner; enlargement commissioner
  kind     office
  sectors  GOV

role:president-of-the-commission president of the commission
  name     commission president
  kind     office
  sectors  IGO

role:director-general director general  # of whatever it heads
  name     director-general; executive director; managing director
  kind     office

role:chairman chairman  # of whatever it heads
  name     chairwoman; chairperson; co-chair; vice chairman; vice-chairman; deputy chairman
  kind     office

role:chief chief  # of whatever it heads
  name     deputy head; deputy chief
  kind     office

role:military-spokesman military spokesman
  name     army spokesman; military spokeswoman; army spokeswoman; defence ministry spokesman; defense ministry spokesman; defense ministry spokeswoman
  kind     office
  sectors  MIL

role:police-spokesman police spokesman
  name     police spokeswoman; interior ministry spokesman
  kind     office
  sectors  COP

role:government-spokesman government spokesman
  name     government spokeswoman; foreign ministry spokesman; foreign ministry spokeswoman; foreign ministry spokesperson
  kind     office
  sectors  GOV

role:spokesman spokesman  # speaks for others: takes the sectors of whom it speaks for; plural irregular
  name     spokeswoman; spokesperson; press secretary; official spokesman; chief spokesman
  plural   spokespeople
  kind     office

role:representative representative  # of whatever sends it; trap: member of the American House
  name     delegate; special rapporteur; rapporteur
  kind     office

role:adviser adviser
  name     advisor; senior adviser; senior advisor; presidential adviser; aide; top aide; presidential aide; senior aide; foreign policy adviser; foreign policy advisor; economic adviser
  kind     office
  sectors  GOV

role:national-security-adviser national security adviser
  name     national security advisor; security adviser; secretary of the Security Council; secretary of the Supreme National Security Council; security council secretary; national security chief
  kind     office
  sectors  GOV

role:government-official government official
  name     official; senior official; state official; administration official; U.S. official; local official; provincial official; regional official; district official; municipal official; government source; senior government official
  name     foreign ministry official; public official; civil servant; bureaucrat; city official
  kind     office
  sectors  GOV

role:military-official military official
  name     defence official; defense official; senior military official; army official; Pentagon official; military source
  kind     office
  sectors  MIL GOV

role:security-official security official
  name     senior security official; security source; counterterrorism official
  kind     office
  sectors  GOV SPY

role:intelligence-official intelligence official
  kind     office
  sectors  SPY

role:health-official health official
  name     senior health official; public health official; chief medical officer
  kind     office
  sectors  GOV MED

role:election-official election official
  name     electoral official; election commissioner; election commission chief
  kind     office
  sectors  GOV

role:customs-official customs official
  name     customs officer; border official; immigration official; immigration officer
  kind     office
  sectors  GOV COP

role:tax-official tax official
  name     tax inspector; finance official; trade official
  kind     office
  sectors  GOV

role:governor governor
  name     state governor; provincial governor; regional governor; deputy governor; lieutenant governor; oblast governor; prefect
  kind     office
  sectors  GOV

role:mayor mayor
  name     deputy mayor; lord mayor; city mayor; mayoress
  kind     office
  sectors  GOV

role:central-bank-governor central bank governor
  name     central banker; central bank chief; Fed chairman; Fed chair; bank governor
  kind     office
  sectors  GOV BUS

role:inspector inspector  # weapons inspectors are an organisation's
  name     weapons inspector; nuclear inspector; arms inspector
  kind     office
  sectors  IGO

role:ombudsman ombudsman
  name     human rights commissioner; public protector; human rights ombudsman
  kind     office
  sectors  GOV JUD

# Parliaments and parties: persons

role:speaker speaker
  name     parliament speaker; speaker of parliament; parliamentary speaker; House speaker; speaker of the house; parliament chairman; president of parliament; Senate president; speaker of the National Assembly; National Assembly speaker; Duma speaker; Knesset speaker
  kind     office
  sectors  LEG

role:lawmaker lawmaker  # trap: deputy before another office; MP: military police
  name     legislator; parliamentarian; member of parliament; MP; deputy; member of Congress; congressman; congresswoman; assemblyman; backbencher; member of the National Assembly; opposition lawmaker
  name     opposition MP; ruling party lawmaker
  kind     office
  sectors  LEG

role:senator senator
  name     Sen.; U.S. senator; US senator; Republican senator; Democratic senator
  kind     office
  sectors  LEG

role:u-s-representative U.S. representative
  name     Rep.
  kind     office
  sectors  LEG

role:councillor councillor
  name     councilor; city councilman; councilman; councilwoman; council member; state councillor; alderman
  kind     office
  sectors  GOV

role:majority-leader majority leader
  name     minority leader; Senate majority leader; House majority leader; House minority leader; Senate minority leader; party whip; parliamentary leader
  kind     office
  sectors  LEG

role:opposition-leader opposition leader
  name     leader of the opposition; main opposition leader; opposition chief; opposition figure; opposition politician; opposition candidate; jailed opposition leader; exiled opposition leader
  kind     office
  sectors  OPP

role:party-leader party leader
  name     party chief; party chairman; party president; party official; party secretary; Communist Party chief; party boss; party member; party activist
  kind     office
  sectors  PTY

role:politician politician
  name     statesman; political leader; candidate; senior politician; political figure
  kind     office
  sectors  PTY

role:former-minister former official
  name     former lawmaker; former governor; former mayor; former ambassador; former diplomat; former general; ex-official
  kind     office
  sectors  ELI

# Courts: persons

role:judge judge
  name     chief justice; justice; magistrate; supreme court judge; presiding judge; high court judge; constitutional judge; investigating judge; jurist
  kind     office
  sectors  JUD

role:prosecutor prosecutor
  name     public prosecutor; state prosecutor; chief prosecutor; federal prosecutor; prosecutor general; prosecutor-general; special prosecutor; district attorney; U.S. attorney; US attorney; investigative magistrate; war crimes prosecutor
  name     military prosecutor; special counsel
  kind     office
  sectors  JUD

role:lawyer lawyer  # as CAMEO has it, though a private person
  name     attorney; defence lawyer; defense lawyer; human rights lawyer; solicitor; barrister; defence attorney; defense attorney
  kind     office
  sectors  JUD

role:juror juror
  name     grand jury
  plural   juries
  kind     office
  sectors  JUD

role:defendant defendant
  name     suspect; terror suspect
  kind     office
  sectors  UNK

role:witness witness
  name     eyewitness; bystander; passer-by; passers-by
  kind     office
  sectors  CVL

# Soldiers: ranks and titles

role:army-general army general  # as a title or noun of a person; trap: the adjective
  name     Gen.; four-star general; general officer
  kind     office
  sectors  MIL

role:major-general major general
  name     Maj. Gen.; Maj Gen; Maj.-Gen.; major-general
  kind     office
  sectors  MIL

role:brigadier-general brigadier general
  name     Brig. Gen.; Brig Gen; Brig.-Gen.; brigadier-general; brigadier
  kind     office
  sectors  MIL

role:lieutenant-general lieutenant general
  name     Lt. Gen.; Lt Gen; Lt.-Gen.; lieutenant-general; colonel general; Col. Gen.
  kind     office
  sectors  MIL

role:field-marshal field marshal
  name     marshal; air marshal; air chief marshal; air vice marshal; generalissimo
  kind     office
  sectors  MIL

role:colonel colonel
  name     Col.
  kind     office
  sectors  MIL

role:lieutenant-colonel lieutenant colonel
  name     Lt. Col.; Lt Col; Lt.-Col.; lieutenant-colonel
  kind     office
  sectors  MIL

role:maj Maj.
  kind     office
  sectors  MIL

role:capt Capt.
  name     army captain; navy captain
  kind     office
  sectors  MIL

role:lieutenant lieutenant
  name     Lt.; first lieutenant; second lieutenant
  kind     office
  sectors  MIL

role:sergeant sergeant
  name     Sgt.; staff sergeant; Staff Sgt.; sergeant major
  kind     office
  sectors  MIL

role:corporal corporal
  name     Cpl.; lance corporal
  kind     office
  sectors  MIL

role:private-first-class private first class
  name     Pfc.; Pvt.
  kind     office
  sectors  MIL

role:admiral admiral
  name     Adm.; vice admiral; Vice Adm.; rear admiral; Rear Adm.; fleet admiral
  kind     office
  sectors  MIL

role:commodore commodore
  name     commander-in-chief of the navy; navy chief; navy commander
  kind     office
  sectors  MIL

role:commander commander  # of rebels: the sectors of what it commands
  name     Cmdr.; military commander; army commander; field commander; top commander; senior commander; regional commander; deputy commander; commanding officer; base commander; commandant; commanding general
  name     battalion commander; brigade commander; commander in chief; commander-in-chief
  kind     office
  sectors  MIL

role:army-chief army chief
  name     chief of the army; military chief; chief of army staff; army chief of staff; chief of the general staff; military chief of staff; chief of general staff; chief of defence; chief of defence staff; chief of the defence staff; chairman of the Joint Chiefs of Staff; joint chiefs chairman
  name     top general; air force chief; military leader; army leader
  kind     office
  sectors  MIL

role:militia-leader militia leader
  name     warlord; militia commander; militia chief
  kind     office
  sectors  PRM

role:rebel-leader rebel leader
  name     rebel commander; guerrilla leader; guerrilla commander; insurgent leader; rebel chief; insurgent commander
  kind     office
  sectors  REB

role:separatist-leader separatist leader
  name     secessionist leader; independence leader; separatist commander
  kind     office
  sectors  PRE

role:militant-leader militant leader
  name     terrorist leader; militant commander; jihadist leader; Taliban leader; Taliban commander
  kind     office
  sectors  UAF REB

role:gang-leader gang leader
  name     drug lord; drug kingpin; cartel leader; mafia boss; crime boss; mob boss; kingpin; druglord
  kind     office
  sectors  CRM

role:police-chief police chief
  name     chief of police; police commissioner; police commander; police superintendent; inspector general of police; police director; deputy police chief
  kind     office
  sectors  COP

role:intelligence-chief intelligence chief
  name     spy chief; spymaster; head of intelligence; intelligence director; director of national intelligence; CIA director; CIA chief; Mossad chief; ISI chief
  kind     office
  sectors  SPY

role:fbi-director FBI director
  kind     office
  sectors  COP

role:astronaut astronaut
  name     cosmonaut
  kind     office
  sectors  CVL

# Clergy, business and society: persons

role:pope pope  # head of the Catholic Church and of Vatican City
  name     pontiff
  plural   Pope Emeritus
  kind     office
  sectors  REL GOV
  country  VAT

role:cardinal cardinal
  name     archbishop; bishop; auxiliary bishop; metropolitan
  kind     office
  sectors  REL

role:patriarch patriarch
  name     ecumenical patriarch
  plural   catholicos
  kind     office
  sectors  REL

role:priest priest
  name     vicar; pastor; reverend; Rev.; preacher; chaplain; monsignor; abbot
  kind     office
  sectors  REL

role:monk monk
  name     nun; friar; Buddhist monk; Buddhist nun
  kind     office
  sectors  REL

role:cleric cleric
  name     imam; mullah; ayatollah; grand ayatollah; mufti; grand mufti; sheikh al-Azhar; Muslim cleric; Shiite cleric; Shi'ite cleric; Sunni cleric; radical cleric
  name     religious leader; spiritual leader; clergyman; Hojatoleslam; Muslim scholar
  plural   clergy
  kind     office
  sectors  REL

role:rabbi rabbi
  name     chief rabbi
  kind     office
  sectors  REL

role:tribal-leader tribal leader
  name     tribal elder; elder; village elder; tribal chief; village chief; community leader; chieftain; paramount chief; clan elder; traditional leader
  plural   sheikhs
  kind     office
  sectors  CVL ELI

role:chief-executive-officer chief executive officer
  name     CEO; chief financial officer; businessman; businesswoman; tycoon; oligarch; business leader; businessperson; employer; exporter; producer; landlord
  name     industrialist; billionaire; entrepreneur; investor; banker; media mogul; magnate
  kind     office
  sectors  BUS

role:trade-union-leader trade union leader
  name     union leader; labor leader; labour leader; union official; union chief; unionist; trade unionist
  kind     office
  sectors  LAB

role:student-leader student leader
  name     youth leader
  kind     office
  sectors  EDU OPP

role:activist activist
  name     human rights activist; rights activist; campaigner; opposition activist; democracy activist; pro-democracy activist; environmental activist; political activist; women's rights activist; peace activist; antiwar activist; climate activist
  name     human rights defender
  kind     office
  sectors  OPP CVL

role:dissident dissident
  name     political prisoner; prisoner of conscience; exiled dissident
  kind     office
  sectors  OPP

role:nobel-laureate Nobel laureate
  name     Nobel Peace Prize laureate; Nobel Peace Prize winner
  kind     office
  sectors  SOC

role:whistleblower whistleblower
  name     whistle-blower; leaker
  kind     office
  sectors  CVL

role:scientist scientist
  name     nuclear scientist; researcher; academic; professor; scholar; university lecturer; university president; epidemiologist; analyst; expert; historian; economist
  name     intellectual; educator; dean; sociologist
  kind     office
  sectors  EDU

role:teacher teacher
  name     schoolteacher; headmaster; lecturer; school principal
  kind     office
  sectors  EDU

role:doctor doctor
  name     physician; nurse; surgeon; medic; paramedic; health worker; health-care worker; healthcare worker; medical worker; medical staff; hospital worker; ambulance driver
  name     hospital official; midwife
  kind     office
  sectors  MED

role:journalist journalist
  name     reporter; correspondent; cameraman; news photographer; photojournalist; editor; newspaper editor; blogger; columnist; broadcaster; news anchor; media worker
  name     editor-in-chief; news agency
  kind     office
  sectors  JRN

role:author author  # trap: "state actor", "armed actor"
  name     novelist; filmmaker; musician; cartoonist; film director; comedian
  kind     office
  sectors  CVL

role:athlete athlete  # sport: never a political actor by itself
  name     footballer; coach; goalkeeper; midfielder; tennis player; referee; batsman; quarterback
  kind     office
  sectors  CVL

role:pilot pilot
  name     crew member; sailor; seaman; seafarer; fisherman; truck driver; bus driver; driver; crew; engineer; technician; flight attendant
  name     airliner; passenger plane; passenger jet; commercial airliner; ferry; hiker; onlooker; taxpayer; tenant; merchant seaman
  plural   crewmen
  kind     office
  sectors  CVL

role:farmer farmer
  name     peasant; fisher; farmworker; farm worker; campesino; herder; grower; rancher; landowner; herdsman; pastoralist; sharecropper
  name     coca grower
  kind     office
  sectors  AGR

role:worker worker
  name     laborer; labourer; employee; factory worker; steelworker; autoworker; public sector worker; civil service worker; transport worker; dockworker; docker; oil worker
  name     construction worker; railway worker; postal worker; taxi driver; garment worker
  kind     office
  sectors  LAB

role:migrant-worker migrant worker
  kind     office
  sectors  REF

role:miner miner
  name     mine worker; mineworker; coal miner; gold miner
  kind     office
  sectors  LAB

role:lobbyist lobbyist
  name     consultant; contractor; subcontractor
  kind     office
  sectors  BUS

role:shopkeeper shopkeeper
  name     trader; merchant; vendor; street vendor; stallholder; bazaar merchant
  kind     office
  sectors  BUS

# Armed people and forces

role:soldier soldier
  name     serviceman; conscript; reservist; infantryman; recruit; cadet; sniper; army officer; military officer; paratrooper; servicemember; service member
  name     airman; combatant; military man; army sniper
  plural   generals; military personnel
  kind     people
  sectors  MIL

role:troops troops
  name     troop
  plural   ground troops; army troops; combat troops; government troops; state troops; special forces troops; army forces; government soldiers
  kind     people
  sectors  MIL

role:peacekeeper peacekeeper
  name     peacekeeping soldier; peace monitor; ceasefire monitor; truce monitor; military observer
  plural   peacekeeping troops
  kind     people
  sectors  MIL IGO

role:marine marine
  name     naval infantry; commando; navy SEAL
  plural   special forces; special operations forces; elite troops; Green Berets
  kind     people
  sectors  MIL

role:fighter fighter  # what it fights for stands beside it; trap: fighter jet
  kind     people
  sectors  UAF

role:militiaman militiaman
  name     militia fighter; militia member; paramilitary; pro-government militiaman; vigilante; self-defence group; self-defense group; armed settler; pro-government fighter; government militiaman
  kind     people
  sectors  PRM

role:rebel rebel
  name     rebel fighter; rebel force; rebel group; rebel movement; armed rebel; guerrilla; guerrilla fighter; guerrilla group; guerilla; insurgent; insurgent group; mutineer
  name     mutinous soldier; armed opposition; opposition fighter; anti-government fighter; antigovernment fighter; insurgency; resistance fighter; rebel army; rebellious soldier; rebel militia; rebel alliance; rebel coalition
  plural   opposition forces; anti-government forces
  kind     people
  sectors  REB

role:separatist separatist
  name     secessionist; separatist rebel; separatist guerrilla; separatist group; separatist fighter; separatist movement; armed separatist; independence fighter
  plural   separatist forces
  kind     people
  sectors  PRE REB

role:separatist-government separatist government
  name     breakaway region; breakaway government; breakaway republic; breakaway territory; self-proclaimed republic; self-declared republic
  plural   separatist authorities
  kind     people
  sectors  PRE

role:government-in-exile government-in-exile
  kind     people
  sectors  OPP

role:gunman gunman
  name     armed man; unidentified gunman; unknown gunman; masked man; masked gunman; assailant; attacker; shooter; armed assailant; unknown assailant; unidentified assailant; armed group
  name     armed attacker; unidentified attacker; unknown attacker; hitman; assassin; killer; armed bandit
  kind     people
  sectors  UAF

role:armed-robber armed robber
  kind     people
  sectors  CRM

role:militant militant
  name     Islamist militant; suspected militant; militant group; armed militant; Muslim militant; extremist; Islamist extremist; Islamic militant; Sunni militant; Shiite militant; suspected extremist; Islamic extremist
  name     extremist group
  kind     people
  sectors  UAF REB

role:terrorist terrorist
  name     terrorist group; suspected terrorist; terror group; terror cell; terrorist cell; terrorist organization; terrorist organisation; sleeper cell
  kind     people
  sectors  UAF

role:jihadist jihadist
  name     jihadi; jihadist group; jihadist fighter; Islamist; Islamist fighter; Islamist rebel; Islamist group; foreign fighter; mujahideen; mujahedeen; mujahedin; holy warrior
  name     mujahid; Islamist insurgent; jihadist militant
  kind     people
  sectors  UAF ISM

role:suicide-bomber suicide bomber
  name     bomber; would-be bomber; would-be suicide bomber; car bomber; suicide attacker
  kind     people
  sectors  UAF

role:hijacker hijacker
  name     hostage-taker; hostage taker; kidnapper; abductor; captor
  kind     people
  sectors  UAF CRM

role:mercenary mercenary
  name     private military contractor; private security contractor; soldier of fortune; military contractor
  kind     people
  sectors  MIL UAF

role:child-soldier child soldier
  name     child fighter
  kind     people
  sectors  REB MIL

role:deserter deserter
  name     defector; army defector; conscientious objector; draft dodger
  kind     people
  sectors  MIL REF

role:veteran veteran
  name     war veteran; former soldier; ex-soldier; ex-combatant; former combatant; former fighter; former rebel; ex-fighter; military veteran
  kind     people
  sectors  CVL

role:prisoner-of-war prisoner of war
  name     POW; captured soldier; captive soldier
  plural   prisoners of war
  kind     people
  sectors  MIL

# Police

role:police-officer police officer
  name     policeman; policewoman; constable; riot police officer; police sergeant; police lieutenant; police captain; police colonel; detective; patrolman; traffic policeman; law enforcement officer
  name     gendarme; sheriff; trooper; state trooper; border policeman; deputy sheriff; cop
  kind     people
  sectors  COP

role:security-guard security guard
  name     bodyguard; guard; prison guard; watchman; private guard; presidential guard; prison officer; prison warden
  kind     people
  sectors  COP

role:border-guard border guard
  name     border police; frontier guard; border patrol; border patrol agent; border force
  plural   border troops; frontier troops
  kind     people
  sectors  COP MIL

role:agent agent  # trap: sports agent, chemical agent
  name     secret agent; federal agent; intelligence agent; intelligence officer; spy; double agent; undercover agent; operative; counterintelligence agent; FBI agent; informer; informant
  kind     people
  sectors  SPY

role:investigator investigator
  name     crime investigator; police investigator; federal investigator; war crimes investigator; crash investigator
  kind     people
  sectors  COP JUD

# People of the street and of politics

role:protester protester
  name     protestor; demonstrator; anti-government protester; antigovernment protester; anti-war protester; pro-democracy protester; anti-government demonstrator; student protester; marcher; protest movement; pro-democracy demonstrator; peaceful protester
  name     pro-Palestinian protester; picketer; hunger striker; counter-protester; pro-Palestinian demonstrator; environmental protester; anti-coup protester; opposition protester
  kind     people
  sectors  OPP CVL

role:rioter rioter
  name     mob; looter; stone-thrower; angry mob; crowd; angry crowd; rock-throwing youth; stone-throwing youth; hooligan; arsonist; football hooligan; vandal
  kind     people
  sectors  CVL

role:striker-on-the-picket-line striker on the picket line
  name     striking worker; striking miner; striking teacher; striking doctor
  plural   strikers
  kind     people
  sectors  LAB

role:strike-leader strike leader
  kind     people
  sectors  LAB

role:student student
  name     university student; schoolchild; schoolchildren; schoolgirl; schoolboy; pupil; high school student; undergraduate; seminary student; foreign student
  kind     people
  sectors  EDU

role:youth youth
  name     young man; teenager; young woman; Palestinian youth; stone thrower
  plural   young people
  kind     people
  sectors  CVL

role:supporter supporter  # of whomever stands beside it
  name     loyalist; backer; opposition supporter; government supporter; follower; sympathizer; sympathiser; devotee
  kind     people

role:opposition opposition
  name     political opposition; opposition group; opposition movement; opposition coalition; opposition alliance; opposition bloc; opposition member; opposition faction; opposition camp; civil opposition; exiled opposition; united opposition
  name     main opposition; democratic opposition; democracy movement; pro-democracy movement
  kind     people
  sectors  OPP

role:opposition-party opposition party
  name     main opposition party
  kind     people
  sectors  OPP PTY

role:voter voter
  name     electorate
  plural   electors
  kind     people
  sectors  CVL

role:poll-worker poll worker
  kind     people
  sectors  GOV

role:nationalist nationalist
  name     ultranationalist; far-right activist; far-right group; neo-Nazi; white supremacist; white nationalist; Hindu nationalist; skinhead; fascist; far-right extremist; monarchist; royalist
  name     right-wing extremist
  kind     people
  sectors  OPP UAF

role:leftist leftist
  name     communist; Maoist; Marxist; anarchist; socialist; left-wing extremist; Maoist rebel; Maoist guerrilla; communist rebel; leftist rebel; leftist guerrilla; Marxist rebel
  kind     people
  sectors  OPP REB

role:settler settler
  name     colonist
  kind     people
  sectors  CVL

role:hacker hacker
  name     cybercriminal; hacking group; hacker group; ransomware group; ransomware gang; cyber criminal; state-sponsored hacker
  kind     people
  sectors  CRM UAF

role:criminal criminal
  name     gangster; burglar; culprit; perpetrator; carjacker; extortionist; gang; gang member; armed gang; street gang; criminal gang; robber
  name     bandit; thief; mobster; bank robber; murderer; criminal group; crime syndicate; organized crime group; organised crime group; criminal network; outlaw; rapist
  name     fraudster; criminal organization
  plural   thieves
  kind     people
  sectors  CRM

role:cartel cartel
  name     drug cartel; drug gang; drug trafficker; drug dealer; drug smuggler; narcotrafficker; trafficking ring; drug ring; narcotics trafficker
  kind     people
  sectors  CRM

role:smuggler smuggler
  name     people smuggler; human smuggler; trafficker; human trafficker; arms smuggler; arms dealer; gunrunner; poacher; people trafficker; arms trafficker; smuggling ring; smuggling gang
  kind     people
  sectors  CRM

role:pirate pirate  # trap: Pirates as a team
  name     armed pirate
  kind     people
  sectors  CRM

role:prisoner prisoner
  name     inmate; detainee; political detainee; captive; internee; Guantanamo detainee; convicted prisoner; security prisoner
  kind     people
  sectors  UNK

role:jailed-activist jailed activist
  kind     people
  sectors  OPP

role:hostage hostage
  name     kidnap victim; abductee; abducted schoolgirl; kidnapped student
  kind     people
  sectors  CVL

role:refugee refugee
  name     asylum seeker; asylum-seeker; displaced person; internally displaced person; IDP; migrant; repatriate; illegal immigrant; undocumented immigrant; evacuee; immigrant; returnee
  name     stateless person; irregular migrant; economic migrant; internally displaced; deportee; war refugee
  plural   displaced people; boat people; internally displaced people
  kind     people
  sectors  REF

role:civilian civilian
  name     non-combatant; noncombatant; innocent civilian; unarmed civilian; member of the public
  plural   innocent people; members of the public
  kind     people
  sectors  CVL

role:resident resident
  name     villager; local resident; inhabitant; citizen; civilian population; population; populace; tribesman; clansman; nomad; city dweller; homeowner
  name     islander
  plural   townspeople; townsfolk; locals; local people; ordinary people
  kind     people
  sectors  CVL

role:people people
  name     woman
  plural   men; individuals
  kind     people
  sectors  CVL

role:child child
  name     boy; girl; infant; baby; kid; children; toddler; teenage girl; orphan
  kind     people
  sectors  CVL

role:victim victim
  name     survivor; relative; mourner; family; family member; mother; father; wife; husband; parent; brother; sister
  name     son; daughter; bereaved family; widow; next of kin; the bereaved
  plural   victims' families
  kind     people
  sectors  CVL

role:worshipper worshipper
  name     pilgrim; congregant; worshiper; Muslim worshipper; churchgoer; hajj pilgrim
  kind     people
  sectors  REL CVL

role:muslim Muslim  # a faith: not an actor unless it acts
  name     Muslim community; Islamic community
  kind     people
  sectors  REL

role:shiite Shiite
  name     Shi'ite; Shia; Shiite Muslim
  kind     people
  sectors  REL

role:sunni Sunni
  name     Sunni Muslim; Sunni Arab
  kind     people
  sectors  REL

role:christian Christian
  name     Coptic Christian; Copt; Catholic; Orthodox Christian; Protestant; Roman Catholic; Christian community
  kind     people
  sectors  REL

role:hindu Hindu
  name     Sikh; Buddhist; Ahmadi; Baha'i; Jain
  plural   Jehovah's Witnesses
  kind     people
  sectors  REL

role:jew Jew
  name     Jewish community; ultra-Orthodox Jew; Jewish group
  kind     people
  sectors  REL

role:tourist tourist
  name     holidaymaker; foreign tourist; foreigner; foreign national; expatriate; passenger; commuter; foreign worker; spectator; shopper; pedestrian; motorist
  name     football fan
  kind     people
  sectors  CVL

role:aid-worker aid worker
  name     relief worker; humanitarian worker; rescue worker; rescuer; humanitarian; volunteer; charity worker; aid agency; relief agency; aid group; humanitarian agency; aid organisation
  name     aid organization; humanitarian organization; humanitarian group; rescue team; first responder; humanitarian organisation; relief group; charity; civil defence worker
  name     firefighter; search team; relief organisation; relief organization
  kind     people
  sectors  NGO

role:human-rights-group human rights group
  name     rights group; human rights organisation; human rights organization; rights organisation; rights organization; monitoring group; advocacy group; civil society; civil society group; civil society organisation; civil society organization; non-governmental organisation
  name     non-governmental organization; NGO; nongovernmental organization; think tank; campaign group; environmental group; environmentalist; pressure group; war monitor; election watchdog; women's group
  kind     people
  sectors  NGO

role:election-observer election observer
  name     observer; election monitor; international observer; observer mission; monitoring mission; electoral observer
  kind     people
  sectors  IGO NGO

role:indigenous-people indigenous people
  name     indigenous group; indigenous leader; indigenous community; tribe; ethnic group; ethnic minority; minority; indigenous activist
  plural   aboriginal people; First Nations
  kind     people
  sectors  CVL

role:diaspora diaspora
  name     expatriate community; exile group
  plural   exiles
  kind     people
  sectors  CVL OPP

role:sect sect
  name     cult; religious group; religious minority; Islamic group; Muslim group; Christian group; religious community
  kind     people
  sectors  REL

# The state and its organs

role:government government
  name     regime; administration; central government; federal government; state government; interim government; transitional government; caretaker government; coalition government; unity government; national unity government; military government
  name     provincial government; regional government; local government; civilian government; new government; puppet regime; ruling regime; ruling council; city government; provisional government; elected government; communist government
  kind     body
  sectors  GOV

role:authorities authorities
  name     authority; local authority; occupation regime
  plural   state authorities; federal authorities; national authorities; provincial authorities; regional authorities; civil authorities; municipal authorities; city authorities; occupation authorities; interim authorities; transitional authorities; public authorities
  kind     body
  sectors  GOV

role:law-enforcement-authorities law enforcement authorities
  kind     body
  sectors  COP

role:cabinet cabinet
  name     council of ministers; government cabinet; war cabinet; security cabinet; inner cabinet
  kind     body
  sectors  GOV

role:shadow-cabinet shadow cabinet
  kind     body
  sectors  OPP

role:junta junta
  name     military junta; coup plotter; military council; ruling junta; ruling military council; military leadership; military regime; transitional military council; putschist
  plural   military rulers
  kind     body
  sectors  MIL GOV

role:monarchy monarchy
  name     royal family; royal court; royal house; ruling family
  kind     body
  sectors  GOV ELI

role:presidency presidency
  name     presidential administration; presidential palace; presidential office; president's office; office of the president; prime minister's office; prime ministry; executive branch; prime minister's residence
  kind     body
  sectors  GOV

role:leadership leadership  # of whatever stands beside it
  name     political leadership; top leadership
  kind     body

role:delegation delegation
  name     official delegation; parliamentary delegation; negotiating team; high-level delegation; government delegation; trade delegation; negotiating side; peace delegation; peace mission; diplomatic mission; fact-finding mission
  kind     body
  sectors  GOV

role:coalition coalition  # whose it is stands beside it
  name     ruling coalition; governing coalition; alliance; bloc; ally; international coalition; international alliance; coalition partner
  name     multinational force; international force
  plural   coalition forces; allied forces; coalition troops
  kind     body

role:embassy embassy
  name     consulate; high commission; chancery; permanent mission; interests section
  kind     body
  sectors  GOV

role:ministry ministry
  name     government ministry; government department; department; state agency; government agency; federal agency; state body; regulator; watchdog agency; regulatory agency; federal department
  kind     body
  sectors  GOV

role:foreign-ministry foreign ministry
  name     ministry of foreign affairs; ministry for foreign affairs; external affairs ministry; foreign office; foreign affairs ministry; ministry of external affairs; MFA; department of foreign affairs
  kind     body
  sectors  GOV

role:defence-ministry defence ministry
  name     defense ministry; ministry of defence; ministry of defense; war ministry; ministry of national defense; ministry of national defence; defence department; national defense ministry
  kind     body
  sectors  GOV MIL

role:interior-ministry interior ministry
  name     ministry of the interior; ministry of interior; home ministry; home office; ministry of home affairs; ministry of internal affairs; public security bureau; home affairs ministry; ministry of public security; home department
  kind     body
  sectors  GOV COP

role:finance-ministry finance ministry
  name     ministry of finance; economy ministry; ministry of economy; treasury; finance department; tax authority; ministry of the economy; economics ministry
  kind     body
  sectors  GOV BUS

role:justice-ministry justice ministry
  name     ministry of justice; attorney general's office
  kind     body
  sectors  GOV JUD

role:trade-ministry trade ministry
  name     commerce ministry; ministry of commerce; ministry of trade; commerce department; ministry of industry; industry ministry
  kind     body
  sectors  GOV BUS

role:energy-ministry energy ministry
  name     oil ministry; ministry of energy; ministry of oil; petroleum ministry; electricity ministry
  kind     body
  sectors  GOV BUS

role:health-ministry health ministry
  name     ministry of health; health department; health agency; health service; public health agency; health authority
  kind     body
  sectors  GOV MED

role:education-ministry education ministry
  name     ministry of education; education department
  kind     body
  sectors  GOV EDU

role:agriculture-ministry agriculture ministry
  name     ministry of agriculture; farm ministry
  kind     body
  sectors  GOV AGR

role:labour-ministry labour ministry
  name     labor ministry; ministry of labour; ministry of labor
  kind     body
  sectors  GOV LAB

role:information-ministry information ministry
  name     ministry of information; communications ministry; ministry of communications; media regulator; state censor
  kind     body
  sectors  GOV

role:environment-ministry environment ministry
  name     ministry of environment; ministry of the environment; ecology ministry; environmental agency
  kind     body
  sectors  GOV

role:transport-ministry transport ministry
  name     ministry of transport; transportation department; aviation authority; civil aviation authority
  kind     body
  sectors  GOV

role:intelligence-ministry intelligence ministry
  name     ministry of intelligence; state security ministry; ministry of state security
  kind     body
  sectors  GOV SPY

role:immigration-authorities immigration authorities
  name     migration service; immigration service; immigration department; customs service; customs authority; border agency
  plural   border agency officials
  kind     body
  sectors  GOV COP

role:election-commission election commission
  name     electoral commission; national election commission; electoral council; electoral authority; electoral body; independent electoral commission; election authority; electoral tribunal; central election commission; elections commission; elections board
  kind     body
  sectors  GOV

role:central-bank central bank
  name     reserve bank; national bank; monetary authority
  kind     body
  sectors  GOV BUS

role:national-security-council national security council
  name     security council; supreme security council; defence council; defense council
  kind     body
  sectors  GOV MIL

role:council council
  name     city council; municipal council; local council; regional council; town council; governing council; provincial council; district council
  kind     body
  sectors  GOV

role:municipality municipality
  name     city hall; town hall; mayor's office; township; local administration
  kind     body
  sectors  GOV

role:state-media state media
  name     state television; state TV; state-run media; state news agency; official news agency; state radio; state broadcaster; state-run news agency; government newspaper; state newspaper; state-run television; state-owned media
  name     government media office
  kind     body
  sectors  JRN GOV

role:nuclear-agency nuclear agency
  name     atomic energy organization; atomic energy agency; atomic agency; nuclear energy agency; space agency
  kind     body
  sectors  GOV

# Parliaments, courts, parties

role:parliament parliament
  name     legislature; national assembly; lower house; upper house; lower house of parliament; upper house of parliament; lower chamber; upper chamber; assembly; state legislature; regional parliament; senate
  name     congress; house of representatives; national parliament; constituent assembly; federal assembly; federal parliament; supreme council; people's assembly; supreme soviet; chamber of deputies; legislative assembly; legislative council
  name     consultative assembly; legislative body; regional assembly; house of assembly; shura council; provincial assembly
  kind     body
  sectors  LEG

role:parliamentary-committee parliamentary committee
  name     house committee; senate committee; congressional committee; parliamentary commission; parliamentary group; foreign affairs committee; select committee; congressional panel
  kind     body
  sectors  LEG

role:court court
  name     supreme court; high court; constitutional court; appeals court; court of appeal; court of appeals; criminal court; district court; federal court; military court; military tribunal; tribunal
  name     war crimes tribunal; war crimes court; judiciary; court martial; administrative court; top court; revolutionary court; military commission; federal judge; appellate court; lower court; provincial court
  name     regional court; federal appeals court; judicial council; sharia court; court of cassation; magistrates' court; anti-terrorism court; antiterrorism court; city court
  plural   judicial authorities
  kind     body
  sectors  JUD

role:prosecution prosecution
  name     prosecutors' office; prosecutor's office; prosecutor general's office; public prosecution; attorney's office; prosecution service; prosecuting authority
  kind     body
  sectors  JUD

role:commission-of-inquiry commission of inquiry
  name     inquiry commission; truth commission; truth and reconciliation commission; investigating commission; anti-corruption agency; anti-corruption commission; anti-corruption court; anticorruption agency; anti-graft agency; anti-graft commission; investigative committee; anti-corruption bureau
  name     independent commission; human rights commission; national human rights commission
  kind     body
  sectors  GOV JUD

role:party party  # trap: a feast; party to an agreement
  name     political party; ruling party; governing party; coalition party; faction; communist party; socialist party; conservative party; liberal party; islamist party; nationalist party; far-right party
  name     political group; political faction; parliamentary party; green party; center-right party; centre-right party; center-left party; centre-left party; political movement; political alliance; political bloc; populist party
  name     left-wing party; right-wing party
  kind     body
  sectors  PTY

# Forces as bodies

role:army army
  name     military; national army; regular army; infantry; government army; ground force; armed force; army command; high command; general staff; military command; defence force
  name     defense force; army unit; brigade; battalion; regiment; infantry brigade; garrison; army patrol; military patrol; convoy; military convoy; army base
  name     occupation army; national guard; republican guard; artillery unit; artillery
  plural   government forces; military forces; land forces; joint chiefs of staff; occupation forces; invading forces; joint chiefs; pro-government forces; loyalist forces; occupying forces
  kind     body
  sectors  MIL

role:military-intelligence military intelligence
  kind     body
  sectors  SPY

role:air-force air force
  name     warplane; fighter jet; military aircraft; bomber aircraft; military plane; helicopter gunship; war plane; jet fighter; combat aircraft; military helicopter; attack helicopter; military jet
  name     air defence; air defense
  plural   air defence forces; air defense forces
  kind     body
  sectors  MIL

role:navy navy
  name     fleet; warship; frigate; submarine; aircraft carrier; naval vessel; gunboat; naval ship; patrol boat; carrier strike group; naval force; navy ship
  name     carrier group; navy vessel
  kind     body
  sectors  MIL

role:coast-guard coast guard
  name     coastguard; coast guard vessel; coast guard ship; coast guard cutter
  kind     body
  sectors  COP MIL

role:missile-force missile force
  name     missile unit; rocket force
  plural   strategic forces; strategic missile forces; nuclear forces
  kind     body
  sectors  MIL

role:police police
  name     riot police; police force; national police; federal police; security police; security force; law enforcement; law enforcement agency; gendarmerie; local police; state police; military police
  name     secret police; military police force; paramilitary police; traffic police; police department; riot squad; SWAT team; anti-riot police; antiriot police; police unit; counterterrorism police; counter-terrorism police
  name     anti-terrorism police; police patrol; metropolitan police; religious police; morality police; police station; security agency; plainclothes police; constabulary; antiterrorism police; special police; judicial police
  name     police commando; paramilitary force; security service; state security; state security service; internal security
  plural   security personnel; internal security forces; security authorities; paramilitary troops; public security forces; security apparatus
  kind     body
  sectors  COP

role:intelligence-agency intelligence agency
  name     intelligence service; secret service; spy agency; counterintelligence; foreign intelligence service; domestic intelligence agency; intelligence community; spy service; security and intelligence service; intelligence department; intelligence directorate; counter-intelligence service
  kind     body
  sectors  SPY

role:militia militia
  name     paramilitary group; pro-government militia; tribal militia; paramilitary unit; armed militia; Shiite militia; Shi'ite militia; Shia militia; allied militia; pro-Iranian militia; Iran-backed militia; death squad
  name     ethnic militia; local militia; paramilitary organization; Christian militia; vigilante group
  kind     body
  sectors  PRM

role:terror-network terror network
  name     terrorist network; militant network; militant organisation; militant organization; militant faction
  kind     body
  sectors  UAF REB

# Organisations, business, society

role:organisation organisation  # which one stands beside it
  name     organization; international organization; international organisation; regional bloc; regional body; world body; international body; aid mission; international agency
  kind     body

role:international-community international community
  name     world community; the West; P5+1; P5; E3
  plural   world leaders; world powers; major powers; Western powers; Western countries; Western governments; Western nations; great powers; Arab states; Arab countries; Arab nations; Gulf states
  plural   Gulf Arab states; Muslim countries; African countries; African leaders; African states; neighbouring countries; neighboring countries; foreign governments
  plural   regional powers; Gulf countries; Arab leaders; Baltic states; Nordic countries; Asian countries; Asian nations; Latin American countries; Western allies; Western leaders; member states; donor countries
  plural   donors; creditor nations; donor nations; international donors
  kind     body
  sectors  IGO

role:peacekeeping-force peacekeeping force
  name     peacekeeping mission; peace force; monitoring force; stabilisation force; stabilization force; stabilisation mission; observer force; hybrid force; intervention force; regional force; intervention brigade
  plural   African Union troops
  kind     body
  sectors  MIL IGO

role:company company
  name     firm; commercial bank; private bank; bank group; corporation; manufacturer; energy company; oil company; state-owned company; state oil company; defence company; defense company
  name     defense contractor; defence contractor; mining company; airline; carmaker; tech company; technology company; social media company; conglomerate; shipping company; oil tanker; tanker
  name     cargo ship; freighter; container ship; merchant ship; merchant vessel; trawler; fishing boat; telecom company; start-up; pipeline operator; gas company; arms maker
  name     arms manufacturer; security company; private security company; state-owned enterprise; oil giant; tech giant; supplier; drugmaker; pharmaceutical company; technology firm; oil firm; energy giant
  name     chipmaker; aircraft maker; business group
  plural   banks; businesses
  kind     body
  sectors  BUS

role:private-military-company private military company
  kind     body
  sectors  UAF

role:multinational multinational
  name     multinational company; multinational corporation; transnational corporation; international company; foreign company; foreign firm; multinational firm
  kind     body
  sectors  MNC BUS

role:business-community business community
  name     chamber of commerce; employers' federation; industry group; trade association; business lobby; industry association; creditor; bondholder; stock exchange
  kind     body
  sectors  BUS

role:trade-union trade union
  name     labor union; labour union; union; workers' union; trade union federation; teachers' union; doctors' union; union federation; federation of trade unions; transport union; miners' union; labor federation
  name     labour federation; general workers' union; worker's union
  kind     body
  sectors  LAB

role:students-union students' union
  kind     body
  sectors  EDU

role:farmers-union farmers' union
  name     farmers' association; farm lobby; peasants' movement; farmers' organisation; farmers' organization
  kind     body
  sectors  AGR LAB

role:university university  # a body only when it acts
  name     school; kindergarten; students' association; student union; student group; research institute; student organization; student movement; student organisation
  kind     body
  sectors  EDU

role:hospital hospital  # mostly a place
  name     clinic; medical center; medical centre; field hospital
  kind     body
  sectors  MED

role:church church
  name     Catholic Church; Orthodox Church; Russian Orthodox Church; Church of England; synod; holy synod; diocese; bishops' conference; Ukrainian Orthodox Church; evangelical church; Roman Catholic Church; religious council
  name     Anglican Church; archdiocese; Coptic Church
  plural   religious authorities
  kind     body
  sectors  REL

role:media media
  name     newspaper; news outlet; television station; television channel; TV station; TV channel; radio station; broadcaster network; local media; news website; news organization; news organisation
  name     daily newspaper; tabloid; media outlet; independent media; news channel; news media; private television; TV network
  kind     body
  sectors  JRN

role:social-media-platform social media platform
  kind     body
  sectors  BUS

role:national-team national team  # sport: no event follows from it
  name     football club; soccer club; football federation; football association; soccer federation; Olympic committee; football team; soccer team
  kind     body
  sectors  SOC

role:foundation foundation  # of whatever stands beside it
  name     committee; commission; charity foundation
  kind     body
