# What an event is about: the words that say one of PLOVER's contexts, see src/event/context.h. Value: the context (several
# with "+" between them), then how far its words reach. `clause`: they count among the event's own words and participants;
# `sentence`: anywhere in the event's sentence; `near`: in the sentences of its paragraph just before and after too. `none`: a
# longer phrase that only looks like one of the others. A phrase that is listed hides the shorter ones in it.
table:context
  military:clause  army; armies; military; militaries; troop; troops; soldier; soldiers; serviceman; servicemen; navy; naval; air force; armed forces
  military:clause  marines; battalion; brigade; regiment; paratroopers; conscripts; reservists; weapon; weapons; arms; ammunition; tank; tanks; armour
  military:clause      mortar; mortars; rocket; rockets; drone; drones; submarine; submarines; destroyer; helicopter gunship; helicopter gunships; war
  military:clause  warplane; warplanes; fighter jet; fighter jets; fighter plane; fighter planes; bomber jets; frontline; front line; battle; battles
  military:clause      battlefield; siege; besieged; besieging; defence minister; defence ministers; defense minister; defense ministers; pentagon
  military:clause  defence ministry; defense ministry; ministry of defence; ministry of defense; secretary of defense; defense secretary
  military:clause  defence secretary
  military:clause      chief of the defence staff; chief of defence staff; joint chiefs of staff; commander-in-chief of the armed forces
  military:clause      nato; military base; military bases; air base; naval base; garrison; barracks; conscription; mobilisation; mobilization
  military:clause  invade; invades; invaded; invading; invasion; cease-fire; ceasefire; truce; armistice; arms deal; arms sales; arms embargo; missile
  military:clause  missiles
  military:sentence  airstrike; airstrikes; air strike; air strikes; air raid; air raids; shelling; shelled; artillery; artillery fire; warship
  military:sentence  warships
  military:sentence  missile strike; missile strikes; drone strike; drone strikes; military operation; military operations; ground offensive
  military:sentence  military offensive
  military:sentence  military exercise; military exercises; military drill; military drills; war games; naval blockade; aircraft carrier
  military:sentence  cruise missile
  military:sentence  cruise missiles; missile defence; missile defense; missile test; missile tests; military aid; military intervention
  military:sentence  special forces; militia
  intelligence:clause  intelligence; intelligence agency; intelligence agencies; intelligence service; intelligence services; intelligence officer
  intelligence:clause  spy; spies
  intelligence:clause  spied; spying; intelligence chief; intelligence officers; intelligence agents; secret service; secret services; surveillance
  intelligence:clause  wiretap
  intelligence:clause  wiretaps; wiretapping; eavesdropping; informant; informants; whistleblower; leaked documents; classified documents
  intelligence:clause  classified information
  intelligence:sentence  espionage; spy agency; spy agencies; double agent; double agents; mossad; mi5; mi6; kgb; counterintelligence
  intelligence:sentence  counter-intelligence; spy plane
  intelligence:sentence  spy chief; military intelligence; intelligence sharing; cia; fsb; shin bet; national security agency
  intelligence:sentence  central intelligence agency
  executive:clause  cabinet; cabinet reshuffle; cabinet members; executive order; executive orders; presidential decree; caretaker government
  executive:clause  caretaker prime minister
  executive:clause     presidency; premiership; coalition government; interim government; interim president; interim prime minister
  executive:clause  as prime minister; as the prime minister; as president; as the president; as vice president; government resigns
  executive:clause  government collapses
  legislative:clause  parliament; parliaments; parliamentary; parliamentarian; parliamentarians; lawmaker; lawmakers; legislator; legislators
  legislative:clause  legislature; legislatures
  legislative:clause  legislative; senate; senator; senators; bundestag; knesset; duma; state duma; verkhovna rada; lok sabha; rajya sabha
  legislative:clause  house of commons
  legislative:clause  house of lords; house of representatives; national assembly; congressman; congresswoman; congressmen; us congress; u.s. congress
  legislative:clause  united states congress; chamber of deputies; national people's congress; bill; bills; lower house; upper house; legislation
  legislative:clause  filibuster
  legislative:clause   european parliament; no-confidence; vote of confidence; confidence vote; speaker of the house; member of parliament
  legislative:clause   members of parliament; mp; mps; parliamentary seat; federal assembly; supreme council; cortes; riksdag; diet of japan
  election:sentence  election; elections; electoral; ballot; ballots; polling station; polling stations; polling place; polling places; runoff
  election:sentence  run-off
  election:sentence    referendum; referendums; plebiscite; voter; voters; vote count; recount; vote rigging; snap election; by-election; exit poll
  election:sentence  exit polls; electoral fraud; election fraud; voter fraud; presidential candidate; presidential candidates; presidential campaign
  election:sentence  election campaign
  election:sentence  election results; electoral commission; election commission; parliamentary election; parliamentary elections
  election:sentence  legislative election
  election:sentence  legislative elections; presidential primary; primary election; primaries; caucuses; president-elect; prime minister-elect
  election:sentence  mail-in ballots
  election:near        disputed election
  political_institutions:sentence  constitution; constitutional amendment; constitutional amendments; constitutional reform; constitutional reforms
  political_institutions:sentence  coup; coups
  political_institutions:sentence  coup d'état; coup d'etat; attempted coup; coup attempt; military coup; power-sharing; impeach; impeached
  political_institutions:sentence  impeachment
  political_institutions:sentence  constitutional crisis; transitional government; transitional council; term limits; provisional government
  political_institutions:sentence  new constitution; interim constitution
  political_institutions:sentence  political reform; political reforms; regime change; political crisis; constitutional referendum
  pro_democracy:sentence  pro-democracy; democratic reform; democratic reforms; democracy activist; democracy activists; democracy protests
  pro_democracy:sentence  restoration of democracy
  pro_democracy:sentence  democratic transition; transition to democracy; return to civilian rule; civilian rule; free and fair elections
  pro_democracy:sentence  multiparty democracy
  pro_democracy:sentence  return to democracy; restore democracy; umbrella movement; arab spring; democratization; democratisation; democracy movement
  pro_autocracy:sentence  martial law; junta; military junta; one-party state; one-party rule; military rule; military dictatorship; dictatorship
  pro_autocracy:sentence  coup leaders; coup leader
  economic:clause  trade; market; markets; business; businesses; company; companies; bank; banks; budget; tax; taxes; pension; pensions; wage; wages
  economic:clause  debt
  economic:clause  loan; loans; investment; investments; investor; investors; export; exports; import; imports; price; prices; customs; currency
  economic:clause  subsidies; subsidy
  economic:clause  sanctions; economic sanctions; financial; finance minister; finance ministers; finance ministry; central bank; labour union
  economic:clause  labor union; trade union
  economic:clause      trade unions; labor unions; labour unions; minimum wage; layoffs; pay rise; pay raise; salaries; salary; embargo; jobs
  economic:clause  contract; contracts; pay cuts; working conditions; workers' union; manufacturer; airline; airlines; stock exchange; economist
  economic:clause  shareholders
  economic:sentence  economic; economy; economies; tariff; tariffs; free trade; trade agreement; trade agreements; trade deal; trade deals; trade war
  economic:sentence  bailout; bail-out
  economic:sentence  austerity; austerity measures; inflation; recession; unemployment; financial crisis; debt crisis; economic crisis; gdp
  economic:sentence  fuel prices; food prices
  economic:sentence  cost of living; budget cuts; spending cuts; import duties; debt relief; eurozone; world trade organization; imf
  economic:sentence  international monetary fund; world bank
  economic:sentence  trade talks; trade dispute; antitrust; privatization; privatisation; nationalization; nationalisation; nationalize; nationalise
  economic:sentence  monopoly; tax increase
  economic:sentence    tax increases; tax hike; tax hikes; price hikes; price increases; currency reserves; asset freeze; freeze assets; frozen assets
  legal:clause  court; courts; judge; judges; judicial; judiciary; justice ministry; trial; trials; lawsuit; lawsuits; jury; juror; prosecutor
  legal:clause  prosecutors; prosecution
  legal:clause  verdict; attorney general; attorney; lawyer; lawyers; sentence; sentenced; convicted; conviction; acquitted; acquittal; charged
  legal:clause  charges; indicted
  legal:clause  indictment; indicts; charge; arrest warrant; arrest warrants; appeal court; appeals court; court of appeal; court of appeals
  legal:clause  plaintiff; plaintiffs
  legal:clause  jail; jailed; prison; prisons; imprisonment; imprisoned; life imprisonment; death penalty; death sentence; guilty; bail; parole
  legal:clause  on trial
  legal:clause  law; laws; ruling; lawful; unlawful; illegal; tribunal; extradite; extradited; extradition; extradites; sues; sued; suing
  legal:clause  constitutional court
  legal:clause  department of justice; justice department; arrested; detained; probe; international law; treason; sedition; perjury; police custody
  legal:sentence  supreme court; high court; international criminal court; international court of justice; european court of human rights
  legal:sentence  court ruling; war crimes tribunal
  legal:sentence       law of the sea; court of arbitration; lawsuit against; class action
  reparations:sentence reparations; war reparations; restitution; compensation for victims; compensate victims; compensation to victims; reparation
  reparations:clause   compensation; compensate; compensates; compensated
  human_rights:sentence  human rights; human rights violations; human rights abuses; human rights watch; human rights council; human rights activist
  human_rights:sentence  human rights activists; human rights groups; human rights group; amnesty international; crimes against humanity; war crimes
  human_rights:sentence  war crime; genocide
  human_rights:sentence  torture; tortured; torturing; waterboarding; extrajudicial; extra-judicial; extrajudicial killings; extrajudicial killing
  human_rights:sentence  forced disappearances
  human_rights:sentence  enforced disappearances; mass grave; mass graves; human rights commissioner; rights groups; rights group; war criminal
  human_rights+religion_ethnicity:sentence  ethnic cleansing
  human_rights:clause  massacre; massacres; massacred; atrocities; war criminals; secret prison; secret prisons; guantanamo; abu ghraib
  rights_freedoms:sentence  freedom of speech; freedom of expression; freedom of the press; press freedom; media freedom; free speech
  rights_freedoms:sentence  freedom of religion; religious freedom
  rights_freedoms:sentence  freedom of assembly; civil rights; civil liberties; voting rights; privacy; censorship; censored; censor; censors
  rights_freedoms:sentence  political prisoner; political prisoners
  rights_freedoms:sentence  dissident; dissidents; prisoner of conscience; prisoners of conscience; freedom of movement; blasphemy; net neutrality
  rights_freedoms:sentence  gun control; right to vote
  rights_freedoms:sentence  reporters without borders; committee to protect journalists; lese-majeste; lèse-majesté; academic freedom; press freedoms
  rights_freedoms:sentence  political freedoms
  rights_freedoms:clause  journalist; journalists; newspaper; newspapers; reporter; reporters; broadcaster; blogger; bloggers; wikileaks
  rights_freedoms+gender:sentence  abortion; abortions; abortion rights; abortion law; abortion ban; reproductive rights
  repression:sentence  crackdown; crackdowns; crack down; cracks down; cracked down; repression; political repression; violent suppression; purge
  repression:sentence  purges; purged
  repression:sentence  killing of protesters; deaths of protesters; killed protesters; killing protesters; shooting protesters; fire on protesters
  repression:sentence  fired on protesters
  repression:sentence  fire at protesters; fired at protesters; disperse protesters; dispersed protesters; disperse demonstrators
  repression:sentence  dispersed demonstrators; killings of protesters
  repression:sentence  kill protesters; opens fire on protesters; police brutality; secret police; jailed activists; disperse protests; crush protests
  human_security:sentence  humanitarian; humanitarian aid; food aid; aid workers; aid worker; aid agencies; relief workers; humanitarian crisis
  human_security:sentence  humanitarian corridor
  human_security:sentence  humanitarian corridors; malnutrition; starvation; starving; hunger crisis; food insecurity; food shortages; food shortage
  human_security:sentence  land mine; land mines
  human_security:sentence  landmine; landmines; cluster bombs; cluster munitions; internally displaced; displaced people; displaced persons
  human_security:sentence  world food programme; world food program
  human_security:sentence  relief supplies; emergency aid; relief aid; red cross; red crescent; médecins sans frontières; doctors without borders
  human_security:sentence  unicef; child soldiers
  human_security:clause  famine; evacuation of civilians; evacuate civilians; displaced; human shields
  gender:sentence  women's rights; women's day; gender; gender equality; gender-based violence; domestic violence; sexual assault; sexual assaults
  gender:sentence  sexually assaulted
  gender:sentence  sexual violence; sexual harassment; sexual abuse; sexually abused; sexual misconduct; sexually harassed; rape; rapes; raped; raping
  gender:sentence  rapist; rapists
  gender:sentence  gang rape; gang-raped; femicide; feminist; feminists; female genital mutilation; honour killing; honor killing; honour killings
  gender:sentence  child marriage
  gender:sentence  girls' education; schoolgirls; women's march; statutory rape; sex discrimination; me too movement; headscarf; hijab; niqab; burqa
  gender:sentence  forced marriage
  lgbt:sentence  lgbt; lgbtq; lgbtqi; lgbti; lgbt+; gay; gays; gay rights; gay marriage; gay pride; pride parade; lesbian; lesbians; homosexual
  lgbt:sentence  homosexuals; homosexuality
  lgbt:sentence        transgender; same-sex; same-sex marriage; same-sex couples; sodomy; conversion therapy; bisexual; homophobic; homophobia
  religion_ethnicity:sentence  church; churches; mosque; mosques; synagogue; synagogues; cathedral; christian; christians; catholic; catholics; muslim
  religion_ethnicity:sentence  muslims; hindu; hindus; jew
  religion_ethnicity:sentence  jews; sikh; sikhs; buddhist; buddhists; sunni; sunnis; shia; shias; shi'a; shi'ite; shi'ites; shiite; shiites; alawite
  religion_ethnicity:sentence  alawites; copts; coptic
  religion_ethnicity:sentence  pope; bishop; bishops; archbishop; imam; imams; monk; monks; nun; nuns; priest; priests; rabbi; quran; koran; qur'an
  religion_ethnicity:sentence  bible; islamophobia
  religion_ethnicity:sentence  anti-semitic; antisemitic; anti-semitism; antisemitism; sectarian; sectarian violence; communal violence; religious
  religion_ethnicity:sentence  religion; ethnic; ethnicity
  religion_ethnicity:sentence  ethnic violence; ethnic clashes; tribal clashes; tribal; tribes; tribe; rohingya; uyghur; uyghurs; uighur
  religion_ethnicity:sentence  uighurs; yazidi; yazidis; tutsi; tutsis
  religion_ethnicity:sentence  hutu; hutus; roma people; tamil; tamils; racist; racism; racial; racially; hate crime; hate crimes; white supremacist
  religion_ethnicity:sentence  white supremacists; neo-nazi
  religion_ethnicity:sentence  neo-nazis; ku klux klan; apartheid; indigenous; indigenous people; aboriginal; secular; secular state; sharia
  religion_ethnicity:sentence  sharia law; al-aqsa; ahmadi; ahmadis; ethnic serbs
  religion_ethnicity:sentence  ethnic albanians; mapuche; falun gong; shrines; pilgrims; hajj; tisha b'av; passover; vatican; holy see
  religion_ethnicity:clause  serb; serbs; kurd; kurds; kurdish; pashtun; tuareg; basque; basques; hazara; hazaras; catholic church; clerics; cleric
  religion_ethnicity:clause  minority; minorities
  inequality:sentence  inequality; income inequality; poverty; racial discrimination; racial injustice; racial inequality; black lives matter
  inequality:sentence  discrimination; caste; wealth gap
  inequality:sentence  social injustice; landless; gender pay gap; pay gap; equal pay; occupy wall street; occupy movement; segregation
  inequality:sentence  social inequality; racial profiling
  diplomatic:clause  diplomat; diplomats; diplomatic; diplomatic ties; diplomatic relations; ambassador; ambassadors; embassy; embassies; consulate
  diplomatic:clause  consulates; consul; envoy
  diplomatic:clause  envoys; chargé d'affaires; foreign minister; foreign ministers; foreign ministry; foreign secretary; ministry of foreign affairs
  diplomatic:clause  minister of foreign affairs
  diplomatic:clause  secretary of state; state department; department of state; u.n. security council; un security council
  diplomatic:clause  united nations security council; security council
  diplomatic:clause  bilateral; state visit; official visit; summit; treaty; peace talks; peace deal; peace agreement; peace negotiations; peace plan
  diplomatic:clause  peace treaty; talks with
  diplomatic:clause  general assembly; g7; g8; g20; relations with; bilateral relations; ties with; roadmap for peace; mediation; mediator
  diplomatic:clause  arab league; african union
  diplomatic:clause    european union; foreign policy; note verbale; persona non grata; national security adviser; peace process; ceasefire talks
  diplomatic:sentence  diplomatic crisis; diplomatic row; diplomatic dispute; diplomatic protest
  territory:sentence  border dispute; border disputes; border demarcation; territorial; territorial dispute; territorial claims; territorial waters
  territory:sentence  territorial integrity; disputed
  territory:sentence  disputed territory; disputed islands; disputed border; annex; annexed; annexes; annexing; annexation; secede; secedes; seceded
  territory:sentence  secession; secessionist
  territory:sentence  separatist; separatists; separatism; breakaway; south china sea; east china sea; senkaku; spratly; paracel islands
  territory:sentence  kuril islands; falkland islands; crimea
  territory:sentence  settlements in the west bank; israeli settlement; israeli settlements; jewish settlement; jewish settlements; jewish settler
  territory:sentence  jewish settlers; israeli settlers
  territory:sentence  israeli settler; settlement expansion; occupied territory; occupied territories; occupied west bank
  territory:sentence  golan heights; line of control
  territory:sentence  line of actual control; nagorno-karabakh; pro-independence; independence referendum; independence movement
  territory:sentence  declares independence; declared independence
  territory:sentence  declare independence; declaration of independence; self-determination; sovereignty; land border; exclusive economic zone
  territory:sentence  airspace; abkhazia; south ossetia
  territory:sentence  western sahara; kashmir conflict; self-rule; greater autonomy; full independence; independence of; nine-dash line
  territory:sentence  separation barrier; dokdo; takeshima
  peacekeeping:sentence  peacekeeper; peacekeepers; peacekeeping; peace-keeping; peacekeeping force; peacekeeping mission; peacekeeping troops; unifil
  peacekeeping:sentence  minusma; monusco; unmiss
  peacekeeping:sentence  amisom; unamid; minustah; minusca; kfor; unmik; isaf; blue helmets; united nations mission; ceasefire monitors
  peacekeeping:sentence  stabilisation force; stabilization force
  health:sentence  health; public health; vaccine; vaccines; vaccination; vaccinations; vaccinated; vaccinate; outbreak; epidemic
  health:sentence  virus; quarantine; quarantined
  health:sentence  lockdown; lockdowns; lock down; disease; diseases; infected; infection; infections; cholera; measles; malaria; tuberculosis; polio
  health:sentence  hiv; hiv/aids; influenza
  health:sentence  bird flu; avian flu; avian influenza; swine flu; h1n1; h5n1; sars; mers; zika; mpox; monkeypox
  health:sentence  medicines; healthcare
  health:sentence  health care; health insurance; food poisoning; contaminated; public health emergency; face masks; social distancing
  health:sentence  travel ban over; euthanasia
  health:near          coronavirus; covid-19; covid; pandemic; covid-19 pandemic; ebola; ebola virus
  asylum:sentence  asylum; asylum seeker; asylum seekers; political asylum; refugee status; asylum application; asylum applications; right of asylum
  migration:sentence  migrant; migrants; migration; immigrant; immigrants; immigration; illegal immigrants; illegal immigration; undocumented; refugee
  migration:sentence  refugees; refugee camp
  migration:sentence  refugee camps; refugee crisis; migrant crisis; emigration; deportation; deportations; border wall; border crossings
  migration:sentence  border patrol; unhcr; migrant caravan
  migration:sentence   migrant boat; migrants boat; boat people; displaced families; migrant workers; work permits; immigration law; resettlement
  migration:clause     visa; visas; deport; deports; deported; deporting
  disasters:sentence  earthquake; earthquakes; quake; tsunami; tornado; tornadoes; hurricane; typhoon; cyclone; tropical storm; flood; floods
  disasters:sentence  flooding; landslide; landslides
  disasters:sentence  mudslide; mudslides; avalanche; volcanic eruption; volcano; wildfire; wildfires; bushfire; bushfires; forest fire; forest fires
  disasters:sentence  heat wave; heatwave; drought
  disasters:sentence  natural disaster; natural disasters; disaster relief; disaster; disasters; state of disaster; plane crash; air crash
  disasters:sentence  train crash; bus crash
  disasters:sentence  derailment; derailed; shipwreck; capsized; capsizing; ferry sinking; mine collapse; building collapse; dam collapse
  disasters:sentence  mine disaster; nuclear disaster; blizzard
  disasters:sentence  nuclear accident; aviation accident; train accident; collapse of a building; helicopter crash; fukushima; chernobyl; stampede
  disasters:sentence  crowd crush
  natural_resource:sentence  oil; crude oil; oil field; oil fields; oilfield; oilfields; oil pipeline; pipeline; pipelines; gas pipeline; natural gas
  natural_resource:sentence  gas field; gas fields; gas supplies
  natural_resource:sentence  gas supply; gas exports; oil exports; oil refinery; refinery; oil company; oil tanker; oil tankers; opec; petroleum
  natural_resource:sentence  gazprom; fisheries; fishing rights
  natural_resource:sentence  fishing boat; fishing boats; fishermen; gold mine; coal mine; copper mine; diamond mine; mining; coal; diamonds
  natural_resource:sentence  blood diamonds; rare earth; rare earths
  natural_resource:sentence  timber; logging; illegal logging; hydroelectric; water supply; water rights; water crisis; water shortage; energy crisis
  natural_resource:sentence  nord stream; gas prices; lithium
  environment:sentence  environment; environmental; environmentalist; environmentalists; climate change; global warming; greenhouse gas
  environment:sentence  greenhouse gases; greenhouse gas emissions
  environment:sentence  carbon emissions; carbon dioxide; emissions; air pollution; pollution; water pollution; deforestation; oil spill
  environment:sentence  kyoto protocol; paris agreement; greenpeace
  environment:sentence  climate summit; climate talks; climate conference; climate activist; climate activists; climate strike; extinction rebellion
  environment:sentence  endangered species; whaling
  environment:sentence  wildlife; poachers; poaching; ivory; toxic waste; nuclear waste; conservation; biodiversity; climate crisis; climate
  environment:sentence  ozone layer; environment minister
  technology:sentence  technology; technologies; artificial intelligence; satellite; satellites; spacecraft; semiconductor; semiconductors; 5g; huawei
  technology:sentence  zte; internet
  technology:sentence  social media; software; telecommunications; mobile network; space station
  technology:sentence  space program
  technology:sentence  smartphone; smartphones; apple inc.; internet access; internet shutdown; social network; cryptocurrency
  technology:sentence  bitcoin; genetically modified
  technology+cbrn:sentence  nuclear reactor; nuclear reactors; nuclear power; nuclear power plant; nuclear power plants; nuclear plant
  technology+cbrn:sentence  nuclear power station; nuclear energy
  technology+military:sentence  ballistic missile technology; spy satellite; military satellite
  terrorism:sentence  terrorist; terrorists; terrorism; terror; terror attack; terror attacks; terrorist attack; terrorist attacks; terror plot
  terrorism:sentence  terrorist group; counter-terrorism
  terrorism:sentence  counterterrorism; anti-terrorism; anti-terror; suicide bomber; suicide bombers; suicide bombing; suicide bombings
  terrorism:sentence  suicide attack; suicide attacks; car bomb
  terrorism:sentence  suicide car bomb; suicide blast; suicide attacker; suicide attackers; car bombs; car bombing; car bombings; jihadist; jihadists
  terrorism:sentence  jihadi; jihad; truck bomb
  terrorism:sentence  al-qaeda; al-qaida; osama bin laden; bin laden; boko haram; al-shabaab; al-shabab; bomb plot; bombing plot; extremist
  terrorism:sentence  extremists; september 11 attacks
  terrorism:sentence  9/11 attacks; letter bomb; letter bombs; parcel bomb; parcel bombs; pipe bomb; pipe bombs; lone wolf
  terrorism:sentence  terrorist organization
  terrorism:clause  isis; isil; islamic state; islamic state of iraq and the levant; is militants; jemaah islamiyah; lashkar-e-taiba; jaish-e-mohammed
  terrorism:clause  roadside bomb; roadside bombs
  terrorism:clause     bombings; september 11; terrorist financing
  cbrn:sentence  nuclear; nuclear weapon; nuclear weapons; nuclear program; nuclear programme; nuclear programs; nuclear programmes; nuclear test
  cbrn:sentence  nuclear tests; nuclear deal
  cbrn:sentence  uranium; plutonium; uranium enrichment; chemical weapon; chemical weapons; chemical attack; chemical attacks; biological weapons
  cbrn:sentence  sarin; novichok; nerve agent
  cbrn:sentence  nerve gas; mustard gas; chlorine gas; poison gas; anthrax; ricin; radioactive; radiation; non-proliferation; nonproliferation; iaea
  cbrn:sentence  warhead; warheads
  cbrn:sentence  centrifuge; centrifuges; weapons of mass destruction; atomic energy agency; international atomic energy agency; atomic bomb
  cbrn:sentence  denuclearization; denuclearisation
  cbrn:sentence  opcw; dirty bomb; nuclear disarmament; polonium; hydrogen bomb; nuclear non-proliferation treaty; intercontinental ballistic missile
  cbrn:sentence  chemical weapons attack
  cyber:sentence  cyber; cyberattack; cyberattacks; cyber attack; cyber attacks; cybersecurity; cyber security; cyberwarfare; cyber warfare; hacker
  cyber:sentence  hackers; hacking; hacked; hacks; malware; ransomware; ransomware attack; computer virus; spyware; computer viruses; ddos; denial-of-service
  cyber:sentence  data breach; cyber-espionage
  cyber:sentence       cyberespionage; cybercrime; computer network; computer networks; phishing; hacktivist; phone hacking
  misinformation:sentence  misinformation; disinformation; fake news; propaganda; hoax; hoaxes; deepfake; deepfakes; conspiracy theory
  misinformation:sentence  conspiracy theories; false information
  misinformation:sentence  false rumours; false rumors; false reports; fabricated; doctored; forged documents; false claims; fake accounts; troll farm
  crime:clause  crime; crimes; criminal; criminals; murder; murders; murdered; murdering; murderer; homicide; manslaughter; robbery; robbed; robbers
  crime:clause  robbing; theft; stolen; burglary
  crime:clause  fraud; extortion; forgery; arson; kidnappers; ransom; mass shooting; school shooting
  crime:clause  gunman; stabbing; stabbed; gun charges
  crime:clause  first-degree murder; second-degree murder; attempted murder; killer; hostage-taker; racketeering; gun crime; knife attack
  crime:clause  insider trading; tax evasion
  crime:sentence  organized crime; organised crime; mafia; gangs; gang; gang members; gangsters; gangster; street gang; camorra; 'ndrangheta; yakuza
  crime:sentence  serial killer; interpol; pirate
  crime:sentence  pirates; piracy; contraband; counterfeit; counterfeiting; mara salvatrucha; ms-13; prison gang; bank robbery; europol; cosa nostra
  crime+illegal_drugs:sentence  drug cartel; drug cartels; drug lord; drug lords; drug kingpin; drug gang; drug gangs; cartel; cartels; sinaloa cartel
  crime+illegal_drugs:sentence  los zetas; drug war; drug dealers; drug dealer
  crime+corruption:sentence  money laundering; laundering money
  corruption:sentence  corruption; corruption charges; corruption scandal; anti-corruption; corrupt; bribe; bribes; bribery; bribed; bribing; embezzle
  corruption:sentence  embezzled; embezzling; embezzlement
  corruption:sentence  kickbacks; kickback; nepotism; misuse of public funds; abuse of power; influence peddling; cash-for-questions; panama papers
  corruption:sentence  vote buying; slush fund; transparency international
  illegal_drugs:sentence  drug; drugs; cocaine; heroin; opium; poppy; methamphetamine; narcotics; fentanyl; marijuana; cannabis; hashish; amphetamine
  illegal_drugs:sentence  drug offences; drug offenses
  illegal_drugs+trafficking:sentence  drug trafficking; drug traffickers; drug trafficker; drug smuggling; drug smugglers; drug trade
  illegal_drugs+trafficking:sentence  narcotrafficking; cocaine trafficking; narcotics trafficking
  trafficking:sentence  trafficking; traffickers; trafficker; smuggle; smuggled; smuggling; smuggler; smugglers; arms trafficking; arms smuggling
  trafficking:sentence  slavery; slave trade; forced labour; forced labor
  trafficking:sentence  human trafficking; human traffickers; sex trafficking; child trafficking; arms dealer; organ trafficking; sex slavery
  trafficking:sentence  sex slaves; trafficked
  trafficking+migration:sentence  people smuggling; people smugglers; people smuggler; human smuggling; human smugglers; migrant smuggling
  trafficking+migration:sentence  migrant smugglers
  none  cold war; war of words; world war; world war i; world war ii; first world war; second world war; war of independence; tug of war
  none  salvation army; war veteran; war veterans
  none  arms race; in the arms of; up in arms; arms length; civil defence; military-style; think tank; think tanks; nuclear family; drug company
  none  drug companies
  none   tear gas; food and drug administration; drug administration; tennis court; force majeure; basketball court; red army faction
  none   business environment; political climate; climate of fear; security environment; disaster movie; academy award
  none  bill clinton; bill gates; bill richardson; president bill; dollar bill; bank holiday; west bank; left bank; right bank; river bank; blood bank
  none  food bank; food banks; world trade center; trade secret; trade secrets; peace prize; nobel peace prize; christian democratic
  none  christian democrats
  none   christian democratic union; christian social union; christian democrat; muslim brotherhood; hindu kush; new jersey
  none  democratic unionist party; martial arts
  none  vegetable market; fish market; marketplace; crowded market; busy market; street market; black market; at a market; a market; open-air market
  none  common market; food market
  none  human rights day; law school; law firm; law and order; martial; son-in-law; brother-in-law; father-in-law; daughter-in-law; law enforcement
  none  sister-in-law; mother-in-law; rule of law
  none  spy thriller; trial run; trial period; clinical trial; clinical trials; in charge of; took charge; drug tests; drug test; price tag
  none  prize money
  none   ill health; health condition; health reasons; medical condition; medical reasons; for health reasons
  none   religious right; tribal areas; federally administered tribal areas; pirate party; pirate bay; mental asylum
  none   flooded with; earthquake-prone; war-torn
  cbrn:clause    weapons inspectors
  health:clause  doctors; nurses; hospital; hospitals; medical; medicine; health ministry; health minister; ministry of health; health officials; health authorities; health workers
  technology:clause  google; facebook; twitter; youtube; whatsapp; wikipedia; microsoft; tiktok; wechat
  none  ivory coast; false claims act; street battle; street battles; legal battle; legal battles; running battles; pitched battles
  territory:clause  occupation of
  crime:clause  hijacked; hijacking; hijack; hijackers; hijacker
  religion_ethnicity:sentence  prophet muhammad
  election:sentence  presidential election; presidential elections; general election; general elections
  none  economic community of west african states; european economic community; world economic forum; asia-pacific economic cooperation

# Contexts that the participants themselves say: words are sectors, and ids of organisations that have one matter alone. A state without a
# sector counts as its government.
table:context-party
  military        mil; org:nato
  intelligence    spy
  legislative     leg
  legal           jud; org:icc; org:icj
  migration       ref
  health          med; org:who
  crime           crm
  cbrn            org:iaea; org:opcw
  economic        org:imf; org:wb; org:wto; org:opec; lab

# What the code alone implies that such an actor rules out: who fights for a state is no terrorist in the sense of the manual,
# and what a crowd or a murderer does is not military.
table:context-never
  terrorism  mil; gov; cop
  military   cvl; crm; edu; jrn; lab; opp

# Dealings between the governments of two states are diplomatic when the code's root is one of these.
table:context-states
  diplomatic  01; 02; 03; 04; 05; 06; 07; 10; 11; 12; 13; 16
