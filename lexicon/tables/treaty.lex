# Agreements between states and other parties: words for them, what is done with them, and the best-known by name.

table:treaty-head                 # a noun for an agreement
  yes  treaty; agreement; accord; accords; pact; deal; convention; protocol; charter; covenant; compact; statute
  yes  memorandum; declaration; communique; communiqué; truce; ceasefire; armistice; settlement

table:treaty-definite             # in front of what has been spoken of
  yes  the; this; that; these; those; both

table:treaty-it                   # may stand for an agreement
  yes  it; them; they; which; that; both

table:treaty-of                   # after the head of a title: "Treaty on ...", "Statute of ..."
  yes  of; on; for; against; concerning; relating; regarding; to; between

table:treaty-link                 # between the words of a title
  yes  of; on; for; against; concerning; relating; regarding; to; between; the; and; in

table:treaty-epithet              # says something of an agreement that is no part of what it is called
  yes  landmark; historic; new; old; key; major; final; tentative; draft; proposed; controversial; fragile; long-awaited; recent
  yes  latest; current; existing; formal; official; important; similar; previous; so-called; disputed; bilateral; binding
  yes  sweeping; last; first; second; third; next; original; initial; signed; failed; shaky; crucial; contested

table:treaty-deed                 # what a predicate with an agreement as its object is in the agreement's life
  talks-opened        talks; talk; negotiation; negotiations
  text-agreed         adopt; adoption; finalize; finalise; conclude; conclusion; agree; reach; strike
  initialled          initial; initialing; initialling
  signed              sign; signing; signature; ink
  approved            approve; approval; endorse; endorsement; pass
  ratified            ratify; ratification
  deposited           deposit; exchange
  acceded             accede; accession; join
  extended            extend; extension; renew; renewal; prolong; prolongation
  suspended           suspend; suspension; freeze; halt
  withdrawn           withdraw; withdrawal; quit; leave; exit; pull; abandon; renounce; denunciation
  terminated          terminate; termination; scrap; revoke; cancel; abrogate; abrogation; annul; void
  breach-alleged      violate; violation; breach; flout; infringe; infringement

table:treaty-notice               # leaving told by one of these is notice of leaving
  yes  notify; announce; inform; declare; signal

table:treaty-opens                # talks are opened by these
  yes  begin; start; open; launch; commence; kick

# What a known agreement may be called once the text has named it, though others may be called so too.
table:treaty-loosely
  JCPOA  nuclear deal; nuclear accord; nuclear agreement; nuclear pact; iran deal; nuclear treaty
  Paris-Agreement  climate deal; climate accord; climate agreement; climate pact; climate treaty
  New-START  arms treaty; arms control treaty; arms pact; nuclear arms treaty; nuclear arms control treaty; arms control pact
  Black-Sea-Grain  grain deal; grain agreement; grain initiative; grain export deal
  NPT  non-proliferation pact; nonproliferation pact

# Value: the id's end, and the full name. Names, treaties and dates as in the UN Treaty Collection and the parties' own texts.
table:treaty-name
  JCPOA:Joint_Comprehensive_Plan_of_Action  JCPOA; Joint Comprehensive Plan of Action; Iran nuclear deal; 2015 nuclear deal; 2015 Iran nuclear deal; 2015 nuclear accord; 2015 nuclear agreement; 2015 nuclear pact; Iran nuclear accord; Iran nuclear agreement; Iranian nuclear deal; 2015 Iran deal; 2015 Iranian nuclear deal
  NPT:Treaty_on_the_Non-Proliferation_of_Nuclear_Weapons  NPT; Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty; Nuclear Nonproliferation Treaty; Nonproliferation Treaty; Treaty on the Non-Proliferation of Nuclear Weapons; nuclear Non-Proliferation Treaty
  CTBT:Comprehensive_Nuclear-Test-Ban_Treaty  CTBT; Comprehensive Nuclear-Test-Ban Treaty; Comprehensive Nuclear Test Ban Treaty; Comprehensive Test Ban Treaty
  TPNW:Treaty_on_the_Prohibition_of_Nuclear_Weapons  TPNW; Treaty on the Prohibition of Nuclear Weapons
  New-START:New_START_Treaty  New START; New START Treaty; New Strategic Arms Reduction Treaty
  INF:Intermediate-Range_Nuclear_Forces_Treaty  Intermediate-Range Nuclear Forces Treaty; INF Treaty; Intermediate Range Nuclear Forces Treaty
  CFE:Treaty_on_Conventional_Armed_Forces_in_Europe  CFE Treaty; Treaty on Conventional Armed Forces in Europe; Conventional Armed Forces in Europe Treaty
  Open-Skies:Treaty_on_Open_Skies  Open Skies Treaty; Treaty on Open Skies; Open Skies
  CWC:Chemical_Weapons_Convention  Chemical Weapons Convention
  BWC:Biological_Weapons_Convention  Biological Weapons Convention
  CCM:Convention_on_Cluster_Munitions  Convention on Cluster Munitions; Cluster Munitions Convention
  Ottawa:Anti-Personnel_Mine_Ban_Convention  Ottawa Treaty; Mine Ban Treaty; Anti-Personnel Mine Ban Convention; Ottawa Convention
  ATT:Arms_Trade_Treaty  Arms Trade Treaty
  Paris-Agreement:Paris_Agreement  Paris Agreement; Paris climate accord; Paris climate agreement; Paris climate deal; Paris climate accords; Paris Climate Accord; Paris Climate Agreement; 2015 Paris Agreement
  Kyoto:Kyoto_Protocol  Kyoto Protocol
  UNFCCC:United_Nations_Framework_Convention_on_Climate_Change  UNFCCC; United Nations Framework Convention on Climate Change; Framework Convention on Climate Change
  UNCLOS:United_Nations_Convention_on_the_Law_of_the_Sea  UNCLOS; Convention on the Law of the Sea; Law of the Sea Convention; United Nations Convention on the Law of the Sea; UN Convention on the Law of the Sea
  Rome-Statute:Rome_Statute_of_the_International_Criminal_Court  Rome Statute; Rome Statute of the International Criminal Court
  Refugee-Convention:Convention_relating_to_the_Status_of_Refugees  Refugee Convention; 1951 Refugee Convention; Convention relating to the Status of Refugees
  Istanbul-Convention:Istanbul_Convention  Istanbul Convention
  Genocide-Convention:Genocide_Convention  Genocide Convention
  UN-Charter:Charter_of_the_United_Nations  UN Charter; U.N. Charter; United Nations Charter; Charter of the United Nations; Charter of the UN
  Lisbon:Treaty_of_Lisbon  Lisbon Treaty; Treaty of Lisbon; Lisbon treaty
  Maastricht:Maastricht_Treaty  Maastricht Treaty; Treaty of Maastricht
  Schengen:Schengen_Agreement  Schengen Agreement
  Good-Friday:Good_Friday_Agreement  Good Friday Agreement; Belfast Agreement
  Dayton:Dayton_Agreement  Dayton Agreement; Dayton Accords; Dayton accords; Dayton accord; Dayton Peace Agreement; Dayton peace agreement; Dayton Accord
  Oslo:Oslo_Accords  Oslo Accords; Oslo accords; Oslo agreement; Oslo Accord
  Camp-David:Camp_David_Accords  Camp David Accords; Camp David accords
  Abraham:Abraham_Accords  Abraham Accords
  Minsk:Minsk_agreements  Minsk agreements; Minsk Agreements; Minsk accords; Minsk Protocol; Minsk II; Minsk agreement
  Budapest:Budapest_Memorandum  Budapest Memorandum
  Black-Sea-Grain:Black_Sea_Grain_Initiative  Black Sea Grain Initiative; Black Sea grain deal; Black Sea grain agreement
  Doha-2020:Doha_Agreement_of_2020  US-Taliban deal; Doha Agreement
  Pretoria-2022:Pretoria_Agreement  Pretoria Agreement; Pretoria agreement; Pretoria peace agreement
  Algiers-2015:Algiers_Accord_of_2015  2015 Algiers Accord; 2015 Algiers peace accord
  NAFTA:North_American_Free_Trade_Agreement  NAFTA; North American Free Trade Agreement
  USMCA:United_States-Mexico-Canada_Agreement  USMCA; United States-Mexico-Canada Agreement
  TPP:Trans-Pacific_Partnership  TPP; Trans-Pacific Partnership
  CPTPP:Comprehensive_and_Progressive_Agreement_for_Trans-Pacific_Partnership  CPTPP
  RCEP:Regional_Comprehensive_Economic_Partnership  RCEP; Regional Comprehensive Economic Partnership
  AfCFTA:African_Continental_Free_Trade_Area  AfCFTA; African Continental Free Trade Agreement
  ACTA:Anti-Counterfeiting_Trade_Agreement  ACTA; Anti-Counterfeiting Trade Agreement
  CETA:Comprehensive_Economic_and_Trade_Agreement  CETA; Comprehensive Economic and Trade Agreement
  Antarctic:Antarctic_Treaty  Antarctic Treaty
  Indus-Waters:Indus_Waters_Treaty  Indus Waters Treaty; Indus Water Treaty
  Simla:Simla_Agreement  Simla Agreement; Shimla Agreement
