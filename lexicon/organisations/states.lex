# Organisations of states, hand-kept. Codes are CAMEO's actor codes where it has one, else made in its manner: IGO, region,
# field, body. A comment after "trap" says what else the word may mean.

# The United Nations, its organs, programmes, funds and missions

org:UN United Nations
  name     UN; U.N.; United Nations Organization; U.N.O.
  code     IGOUNO
  sectors  IGO

org:UNSC United Nations Security Council
  name     UN Security Council; U.N. Security Council; UNSC; Security Council
  code     IGOUNO
  sectors  IGO

org:UNGA United Nations General Assembly
  name     UN General Assembly; U.N. General Assembly; UNGA; General Assembly
  code     IGOUNO
  sectors  IGO LEG

org:UN-secretariat United Nations Secretariat
  name     UN Secretariat; U.N. Secretariat
  code     IGOUNO
  sectors  IGO

org:UNHRC United Nations Human Rights Council
  name     UN Human Rights Council; U.N. Human Rights Council; UNHRC; Human Rights Council
  code     IGOUNOHRI
  sectors  IGO

org:OHCHR Office of the United Nations High Commissioner for Human Rights
  name     OHCHR; UN human rights office; U.N. human rights office; UN rights office; U.N. rights office
  code     IGOUNOHRIHCH
  sectors  IGO

org:UNHCR United Nations High Commissioner for Refugees
  name     UNHCR; UN refugee agency; U.N. refugee agency
  code     IGOUNOREFHCR
  sectors  IGO REF

org:UNICEF United Nations Children's Fund
  name     UNICEF; Unicef; UN children's agency; U.N. children's agency
  code     IGOUNOKID
  sectors  IGO

org:WFP World Food Programme
  name     WFP; World Food Program; UN World Food Programme; U.N. World Food Program; UN food agency
  code     IGOUNOWFP
  sectors  IGO

org:FAO Food and Agriculture Organization
  name     FAO; Food and Agriculture Organisation; U.N. Food and Agriculture Organization
  code     IGOUNOAGRFAO
  sectors  IGO AGR

org:WHO World Health Organization  # trap: WHO in a headline all in capitals
  name     WHO; W.H.O.; World Health Organisation; UN health agency; U.N. health agency
  code     IGOUNOHLHWHO
  sectors  IGO MED

org:UNESCO UNESCO
  name     Unesco; United Nations Educational, Scientific and Cultural Organization; UN cultural agency
  code     IGOUNO
  sectors  IGO EDU

org:UNDP United Nations Development Programme
  name     UNDP; UN Development Programme; U.N. Development Program
  code     IGOUNODEV
  sectors  IGO

org:UNEP United Nations Environment Programme
  name     UNEP; UN Environment Programme; U.N. Environment Program
  code     IGOUNOENV
  sectors  IGO

org:UNRWA United Nations Relief and Works Agency
  name     UNRWA; Unrwa; UN Palestinian refugee agency; UN agency for Palestinian refugees
  code     IGOUNO
  sectors  IGO REF

org:UNFPA United Nations Population Fund
  name     UNFPA; UN Population Fund
  code     IGOUNO
  sectors  IGO

org:OCHA United Nations Office for the Coordination of Humanitarian Affairs
  name     OCHA; UNOCHA; UN humanitarian office; U.N. humanitarian office
  code     IGOUNO
  sectors  IGO

org:UNODC United Nations Office on Drugs and Crime
  name     UNODC; UN Office on Drugs and Crime
  code     IGOUNO
  sectors  IGO

org:UNAIDS UNAIDS
  name     UNAids; Joint United Nations Programme on HIV/AIDS
  code     IGOUNOHLH
  sectors  IGO MED

org:UN-Women UN Women
  name     U.N. Women
  code     IGOUNO
  sectors  IGO

org:IOM International Organization for Migration  # part of the UN system since 2016
  name     IOM; International Organisation for Migration; UN migration agency; U.N. migration agency
  code     IGOUNO
  sectors  IGO REF

org:ILO International Labour Organization
  name     ILO; International Labor Organization; International Labour Organisation
  code     IGOUNOLABILO
  sectors  IGO LAB

org:ICAO International Civil Aviation Organization
  name     ICAO; International Civil Aviation Organisation
  code     IGOUNO
  sectors  IGO

org:IMO International Maritime Organization
  name     IMO; International Maritime Organisation
  code     IGOUNO
  sectors  IGO

org:ITU International Telecommunication Union
  name     ITU
  code     IGOUNO
  sectors  IGO

org:WIPO World Intellectual Property Organization
  name     WIPO; World Intellectual Property Organisation
  code     IGOUNO
  sectors  IGO

org:WMO World Meteorological Organization
  name     WMO; World Meteorological Organisation
  code     IGOUNO
  sectors  IGO

org:UPU Universal Postal Union
  name     UPU
  code     IGOUNO
  sectors  IGO

org:UNIDO United Nations Industrial Development Organization
  name     UNIDO
  code     IGOUNO
  sectors  IGO

org:UNCTAD United Nations Conference on Trade and Development
  name     UNCTAD; UN Trade and Development
  code     IGOUNO
  sectors  IGO

org:UN-Habitat UN-Habitat
  name     UN Habitat; United Nations Human Settlements Programme
  code     IGOUNO
  sectors  IGO

org:IFAD International Fund for Agricultural Development
  name     IFAD
  code     IGODEVIAD
  sectors  IGO AGR

org:IPCC Intergovernmental Panel on Climate Change
  name     IPCC
  code     IGOUNOENV
  sectors  IGO

org:UN-peacekeeping United Nations peacekeeping force
  name     UN peacekeeping force; U.N. peacekeeping force; UN peacekeeping mission; blue helmets; Blue Helmets
  code     IGOUNO
  sectors  IGO MIL

org:UNIFIL United Nations Interim Force in Lebanon
  name     UNIFIL; Unifil
  code     IGOUNO
  sectors  IGO MIL

org:MINUSMA MINUSMA  # 2013 to 2023
  name     Minusma; United Nations Multidimensional Integrated Stabilization Mission in Mali
  code     IGOUNO
  sectors  IGO MIL

org:MONUSCO MONUSCO  # MONUC: name to 2010
  name     Monusco; MONUC; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
  code     IGOUNO
  sectors  IGO MIL

org:MINUSCA MINUSCA
  name     Minusca
  code     IGOUNO
  sectors  IGO MIL

org:UNMISS United Nations Mission in South Sudan
  name     UNMISS; UN Mission in South Sudan
  code     IGOUNO
  sectors  IGO MIL

org:UNAMID UNAMID  # 2007 to 2020
  name     African Union-United Nations Hybrid Operation in Darfur
  code     IGOUNO
  sectors  IGO MIL

org:UNDOF United Nations Disengagement Observer Force
  name     UNDOF
  code     IGOUNO
  sectors  IGO MIL

org:UNFICYP United Nations Peacekeeping Force in Cyprus
  name     UNFICYP
  code     IGOUNO
  sectors  IGO MIL

org:UNISFA United Nations Interim Security Force for Abyei
  name     UNISFA
  code     IGOUNO
  sectors  IGO MIL

org:MINUSTAH MINUSTAH  # 2004 to 2017
  name     Minustah; United Nations Stabilization Mission in Haiti
  code     IGOUNO
  sectors  IGO MIL

org:UNAMA United Nations Assistance Mission in Afghanistan
  name     UNAMA
  code     IGOUNO
  sectors  IGO

org:UNAMI United Nations Assistance Mission for Iraq
  name     UNAMI
  code     IGOUNO
  sectors  IGO

org:UNSMIL United Nations Support Mission in Libya
  name     UNSMIL; UN Support Mission in Libya
  code     IGOUNO
  sectors  IGO

org:UNMIK United Nations Interim Administration Mission in Kosovo
  name     UNMIK
  code     IGOUNO
  sectors  IGO

org:IAEA International Atomic Energy Agency
  name     IAEA; I.A.E.A.; UN nuclear watchdog; U.N. nuclear watchdog; UN atomic watchdog; UN nuclear agency
  code     IGOUNOIAE
  sectors  IGO

org:OPCW Organisation for the Prohibition of Chemical Weapons
  name     OPCW; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog
  code     IGO
  sectors  IGO

org:CTBTO Comprehensive Nuclear-Test-Ban Treaty Organization
  name     CTBTO
  code     IGO
  sectors  IGO

# Courts

org:ICJ International Court of Justice
  name     ICJ; World Court; UN top court; UN's top court; U.N.'s top court
  code     IGOUNOJUDICJ
  sectors  IGO JUD

org:ICC International Criminal Court  # trap: the cricket council and the chamber of commerce are ICC too
  name     ICC; I.C.C.
  code     IGOJUDICC
  sectors  IGO JUD

org:ICTY International Criminal Tribunal for the former Yugoslavia  # 1993 to 2017
  name     ICTY; Yugoslav war crimes tribunal; UN war crimes tribunal; U.N. war crimes tribunal
  code     IGOUNOJUDWCT
  sectors  IGO JUD

org:ICTR International Criminal Tribunal for Rwanda  # 1994 to 2015
  name     ICTR; Rwanda tribunal
  code     IGOUNOJUDWCT
  sectors  IGO JUD

org:STL Special Tribunal for Lebanon  # 2009 to 2023
  name     STL
  code     IGOUNO
  sectors  IGO JUD

org:SCSL Special Court for Sierra Leone  # 2002 to 2013
  code     IGOUNO
  sectors  IGO JUD

org:ECCC Extraordinary Chambers in the Courts of Cambodia
  name     ECCC; Khmer Rouge tribunal
  code     IGOUNO
  sectors  IGO JUD

org:PCA Permanent Court of Arbitration
  name     PCA
  code     IGO
  sectors  IGO JUD

org:ITLOS International Tribunal for the Law of the Sea
  name     ITLOS
  code     IGOUNO
  sectors  IGO JUD

org:ECHR European Court of Human Rights
  name     ECHR; ECtHR; European human rights court
  code     IGOEURCOE
  sectors  IGO JUD

org:ECJ European Court of Justice
  name     ECJ; Court of Justice of the European Union; EU Court of Justice; EU's top court
  code     IGOEUREEC
  sectors  IGO JUD

org:IACHR Inter-American Court of Human Rights
  name     Inter-American Commission on Human Rights; IACHR
  code     IGO
  sectors  IGO JUD

org:AfCHPR African Court on Human and Peoples' Rights
  code     IGOAFR
  sectors  IGO JUD

org:KSC Kosovo Specialist Chambers
  name     Kosovo tribunal
  code     IGO
  sectors  IGO JUD

# Europe and the Atlantic

org:EU European Union  # the Communities: names to 1993
  name     EU; E.U.; European Community; European Communities; EEC; E.E.C.; European Economic Community; Eurozone; euro zone; eurozone; euro area
  adjective  European; EU
  code     IGOEUREEC
  sectors  IGO

org:EU-commission European Commission
  name     EU Commission; E.U. Commission; Berlaymont
  code     IGOEUREEC
  sectors  IGO GOV

org:EU-council European Council  # trap: the Council of Europe is another body
  name     EU Council; Council of the European Union; EU leaders; EU foreign ministers
  code     IGOEUREEC
  sectors  IGO GOV

org:EU-parliament European Parliament
  name     EU Parliament; EU parliament; MEPs; MEP
  code     IGOEUREEC
  sectors  IGO LEG

org:ECB European Central Bank
  name     ECB
  code     IGOEUREEC
  sectors  IGO BUS

org:EIB European Investment Bank
  name     EIB
  code     IGOEUREEC
  sectors  IGO BUS

org:EMA European Medicines Agency
  name     EMA
  code     IGOEUREEC
  sectors  IGO MED

org:Frontex Frontex
  name     European Border and Coast Guard Agency
  code     IGOEUREEC
  sectors  IGO COP

org:Europol Europol
  code     IGOEUREEC
  sectors  IGO COP

org:Eurojust Eurojust
  code     IGOEUREEC
  sectors  IGO JUD

org:EULEX EULEX
  name     Eulex
  code     IGOEUREEC
  sectors  IGO COP

org:EUFOR EUFOR
  name     Eufor; EU Naval Force; EUNAVFOR
  code     IGOEUREEC
  sectors  IGO MIL

org:Eurogroup Eurogroup
  name     eurozone finance ministers; euro zone finance ministers
  code     IGOEUREEC
  sectors  IGO GOV

org:NATO North Atlantic Treaty Organization
  name     NATO; Nato; N.A.T.O.; North Atlantic Treaty Organisation; North Atlantic alliance; North Atlantic Council; Atlantic alliance
  code     IGONAT
  sectors  IGO MIL

org:KFOR Kosovo Force
  name     KFOR; Kfor
  code     IGONAT
  sectors  IGO MIL

org:ISAF International Security Assistance Force  # 2001 to 2014
  name     ISAF; Isaf
  code     IGONAT
  sectors  IGO MIL

org:WarsawPact Warsaw Pact  # 1955 to 1991
  name     Warsaw Treaty Organization
  code     IGO
  sectors  IGO MIL

org:OSCE Organization for Security and Co-operation in Europe  # CSCE: name to 1994
  name     OSCE; O.S.C.E.; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; CSCE
  code     IGOEURSCE
  sectors  IGO

org:ODIHR Office for Democratic Institutions and Human Rights
  name     ODIHR
  code     IGOEURSCE
  sectors  IGO

org:CoE Council of Europe
  name     PACE; Parliamentary Assembly of the Council of Europe
  code     IGOEURCOE
  sectors  IGO

org:VeniceCommission Venice Commission
  code     IGOEURCOE
  sectors  IGO JUD

org:EFTA European Free Trade Association
  name     EFTA
  code     IGOEURBUSEFT
  sectors  IGO

org:EBRD European Bank for Reconstruction and Development
  name     EBRD
  code     IGOEURDEVEBR
  sectors  IGO BUS

org:NordicCouncil Nordic Council
  name     Nordic Council of Ministers
  code     IGO
  sectors  IGO

org:Visegrad Visegrad Group
  name     V4; Visegrad Four
  code     IGOEEU
  sectors  IGO

org:BalticAssembly Baltic Assembly
  code     IGO
  sectors  IGO

org:GUAM-org GUAM Organization for Democracy and Economic Development
  name     GUAM group
  code     IGO
  sectors  IGO

org:Benelux Benelux
  name     Benelux Union
  code     IGO
  sectors  IGO

org:EPC European Political Community
  code     IGOEUR
  sectors  IGO

# Russia's neighbourhood and Asia

org:CIS Commonwealth of Independent States
  name     CIS; C.I.S.
  code     IGOCASCIS
  sectors  IGO

org:CSTO Collective Security Treaty Organization
  name     CSTO; Collective Security Treaty Organisation
  code     IGOCAS
  sectors  IGO MIL

org:EAEU Eurasian Economic Union
  name     EAEU; EEU; Eurasian Economic Community
  code     IGOCAS
  sectors  IGO

org:SCO Shanghai Cooperation Organization
  name     SCO; Shanghai Cooperation Organisation; Shanghai Co-operation Organisation
  code     IGOCAS
  sectors  IGO

org:OTS Organization of Turkic States
  name     Organisation of Turkic States; Turkic Council
  code     IGO
  sectors  IGO

org:ECO Economic Cooperation Organization
  name     Economic Cooperation Organisation
  code     IGO
  sectors  IGO

org:ASEAN Association of Southeast Asian Nations
  name     ASEAN; Asean; Association of South East Asian Nations
  code     IGOSEAASN
  sectors  IGO

org:ARF ASEAN Regional Forum
  name     Asean Regional Forum
  code     IGOSEAASN
  sectors  IGO

org:SEATO Southeast Asia Treaty Organization  # 1954 to 1977
  name     SEATO
  code     IGOSEASOT
  sectors  IGO MIL

org:SAARC South Asian Association for Regional Cooperation
  name     SAARC; Saarc
  code     IGOSASSAA
  sectors  IGO

org:BIMSTEC BIMSTEC
  name     Bimstec; Bay of Bengal Initiative
  code     IGOSAS
  sectors  IGO

org:APEC Asia-Pacific Economic Cooperation  # Phoenix writes IGOARBBUSAPE, a slip
  name     APEC; Apec; Asia-Pacific Economic Cooperation forum
  code     IGOASABUS
  sectors  IGO

org:ADB Asian Development Bank
  name     ADB
  code     IGOASADEVADB
  sectors  IGO BUS

org:AIIB Asian Infrastructure Investment Bank
  name     AIIB
  code     IGOASADEV
  sectors  IGO BUS

org:Quad Quadrilateral Security Dialogue  # trap: quad as a word in lower case does not match
  name     the Quad; Quad
  code     IGO
  sectors  IGO

org:AUKUS AUKUS
  name     Aukus
  code     IGO
  sectors  IGO MIL

org:ANZUS ANZUS
  name     Anzus
  code     IGO
  sectors  IGO MIL

org:PIF Pacific Islands Forum
  name     PIF
  code     IGO
  sectors  IGO

org:KEDO Korean Peninsula Energy Development Organization  # 1995 to 2006
  name     KEDO
  code     IGO
  sectors  IGO

org:MRC Mekong River Commission
  code     IGOSEA
  sectors  IGO

# Middle East and the Muslim world

org:ArabLeague Arab League
  name     League of Arab States; League of Arab Nations
  code     IGOMEAARL
  sectors  IGO

org:GCC Gulf Cooperation Council
  name     GCC; Gulf Co-operation Council
  code     IGOPGSGCC
  sectors  IGO

org:OIC Organisation of Islamic Cooperation  # Conference: name to 2011
  name     OIC; O.I.C.; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference
  code     IGOMOSOIC
  sectors  IGO

org:IsDB Islamic Development Bank
  name     IsDB
  code     IGOMOSDEVIDB
  sectors  IGO BUS

org:AMU Arab Maghreb Union
  code     IGOMEAAMU
  sectors  IGO

org:AMF Arab Monetary Fund
  code     IGOMEAAMF
  sectors  IGO BUS

org:Quartet Middle East Quartet
  name     Quartet on the Middle East
  code     IGO
  sectors  IGO

org:OPEC Organization of the Petroleum Exporting Countries
  name     OPEC; Opec; Organisation of the Petroleum Exporting Countries; oil cartel
  code     IGOBUSOPC
  sectors  IGO

org:OPECplus OPEC+
  name     Opec+; OPEC Plus; OPEC plus
  code     IGOBUSOPC
  sectors  IGO

org:OAPEC Organization of Arab Petroleum Exporting Countries
  name     OAPEC
  code     IGOBUSOPC
  sectors  IGO

# Africa

org:AU African Union  # OAU: name to 2002; CAMEO has it as IGOAFROAU; trap: AU in Australian addresses
  name     AU; A.U.; Organization of African Unity; Organisation of African Unity; OAU
  code     IGOAFRAFU
  sectors  IGO

org:AU-commission African Union Commission
  name     AU Commission
  code     IGOAFRAFU
  sectors  IGO

org:AU-PSC African Union Peace and Security Council
  name     AU Peace and Security Council
  code     IGOAFRAFU
  sectors  IGO

org:AMISOM African Union Mission in Somalia  # ATMIS from 2022, AUSSOM from 2025
  name     AMISOM; Amisom; ATMIS; African Union Transition Mission in Somalia; AUSSOM
  code     IGOAFRAFU
  sectors  IGO MIL

org:AfDB African Development Bank
  name     AfDB
  code     IGOAFRDEVAFB
  sectors  IGO BUS

org:AfricaCDC Africa Centres for Disease Control and Prevention
  name     Africa CDC
  code     IGOAFRAFU
  sectors  IGO MED

org:ECOWAS Economic Community of West African States
  name     ECOWAS; Ecowas; West African bloc
  code     IGOWAFWAS
  sectors  IGO

org:ECOMOG ECOMOG  # 1990 to 2003
  name     Ecomog
  code     IGOWAFWAS
  sectors  IGO MIL

org:AES Alliance of Sahel States
  name     Confederation of Sahel States; Confederation of the States of the Sahel
  code     IGOWAF
  sectors  IGO

org:G5Sahel G5 Sahel  # 2014 to 2023
  name     G-5 Sahel
  code     IGOWAF
  sectors  IGO MIL

org:UEMOA West African Economic and Monetary Union
  name     UEMOA
  code     IGOWAFBUSWAS
  sectors  IGO

org:BCEAO Central Bank of West African States
  name     BCEAO
  code     IGOWAF
  sectors  IGO BUS

org:IGAD Intergovernmental Authority on Development
  name     IGAD; Igad
  code     IGOEAFIAD
  sectors  IGO

org:EAC East African Community
  name     EAC
  code     IGOEAFEAC
  sectors  IGO

org:SADC Southern African Development Community
  name     SADC; Sadc
  code     IGOSAFSAD
  sectors  IGO

org:SACU Southern African Customs Union
  name     SACU
  code     IGOSAF
  sectors  IGO

org:COMESA Common Market for Eastern and Southern Africa
  name     COMESA; Comesa
  code     IGOAFRBUSCES
  sectors  IGO

org:ECCAS Economic Community of Central African States
  name     ECCAS
  code     IGOCAFECA
  sectors  IGO

org:CEMAC Central African Economic and Monetary Community
  name     CEMAC
  code     IGOCAFCEM
  sectors  IGO

org:CENSAD Community of Sahel-Saharan States
  name     CEN-SAD
  code     IGONAFCSS
  sectors  IGO

org:MNJTF Multinational Joint Task Force
  name     MNJTF
  code     IGOAFR
  sectors  IGO MIL

org:ICGLR International Conference on the Great Lakes Region
  name     ICGLR
  code     IGOAFR
  sectors  IGO

# The Americas

org:OAS Organization of American States
  name     OAS; O.A.S.; Organisation of American States
  code     IGOOAS
  sectors  IGO

org:MERCOSUR Mercosur
  name     MERCOSUR; Mercosul; Southern Common Market
  code     IGOSAM
  sectors  IGO

org:UNASUR Union of South American Nations
  name     UNASUR; Unasur
  code     IGOSAM
  sectors  IGO

org:CELAC Community of Latin American and Caribbean States
  name     CELAC; Celac
  code     IGOLAM
  sectors  IGO

org:CARICOM Caribbean Community
  name     CARICOM; Caricom
  code     IGOCRB
  sectors  IGO

org:ALBA Bolivarian Alliance for the Peoples of Our America  # trap: Jessica Alba is Alba, not ALBA
  name     ALBA; Bolivarian Alliance
  code     IGOLAM
  sectors  IGO

org:LimaGroup Lima Group
  code     IGOLAM
  sectors  IGO

org:SICA Central American Integration System
  name     SICA
  code     IGOCAM
  sectors  IGO

org:CAN-andean Andean Community
  name     Andean Community of Nations
  code     IGOSAM
  sectors  IGO

org:PacificAlliance Pacific Alliance
  code     IGOLAM
  sectors  IGO

org:IADB Inter-American Development Bank
  name     IADB
  code     IGOLAM
  sectors  IGO BUS

org:OECS Organisation of Eastern Caribbean States
  name     OECS; Organization of Eastern Caribbean States
  code     IGOCRB
  sectors  IGO

# The world's economy and others

org:IMF International Monetary Fund
  name     IMF; I.M.F.
  code     IGOBUSIMF
  sectors  IGO BUS

org:WB World Bank
  name     World Bank Group; International Bank for Reconstruction and Development; IBRD
  code     IGOUNODEVWBK
  sectors  IGO BUS

org:IFC International Finance Corporation
  name     IFC
  code     IGOUNODEVWBK
  sectors  IGO BUS

org:WTO World Trade Organization  # GATT: the agreement before 1995
  name     WTO; W.T.O.; World Trade Organisation; GATT
  code     IGOBUSWTO
  sectors  IGO

org:OECD Organisation for Economic Co-operation and Development
  name     OECD; O.E.C.D.; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development
  code     IGOBUS
  sectors  IGO

org:IEA International Energy Agency  # Phoenix has IGOUNOAIE; the agency belongs to the OECD family
  name     IEA
  code     IGO
  sectors  IGO

org:G7 Group of Seven
  name     G7; G-7
  code     IGOGOS
  sectors  IGO

org:G8 Group of Eight  # 1997 to 2014
  name     G8; G-8
  code     IGOBUSGOE
  sectors  IGO

org:G20 Group of 20
  name     G20; G-20; Group of Twenty
  code     IGO
  sectors  IGO

org:G77 Group of 77
  name     G77; G-77
  code     IGOBUSGSS
  sectors  IGO

org:BRICS BRICS
  name     Brics; BRIC
  code     IGO
  sectors  IGO

org:NDB New Development Bank
  name     BRICS bank
  code     IGO
  sectors  IGO BUS

org:NAM Non-Aligned Movement
  name     NAM; Nonaligned Movement
  code     IGONON
  sectors  IGO

org:Commonwealth Commonwealth of Nations  # bare Commonwealth is a trap: Australia, Massachusetts, games
  name     Commonwealth Secretariat; British Commonwealth
  code     IGOCWN
  sectors  IGO

org:OIF International Organisation of La Francophonie
  name     Francophonie; La Francophonie
  code     IGO
  sectors  IGO

org:CPLP Community of Portuguese Language Countries
  name     CPLP
  code     IGO
  sectors  IGO

org:Interpol Interpol
  name     INTERPOL; International Criminal Police Organization
  code     IGOCOPITP
  sectors  IGO COP

org:BIS Bank for International Settlements
  name     BIS
  code     IGOBUSBIS
  sectors  IGO BUS

org:FATF Financial Action Task Force
  name     FATF
  code     IGO
  sectors  IGO

org:ParisClub Paris Club
  code     IGO
  sectors  IGO BUS

org:IPU Inter-Parliamentary Union
  name     IPU
  code     IGOLEGIPU
  sectors  IGO LEG

org:NSG Nuclear Suppliers Group
  name     NSG
  code     IGO
  sectors  IGO

org:MTCR Missile Technology Control Regime
  name     MTCR
  code     IGO
  sectors  IGO

org:IWC International Whaling Commission
  name     IWC
  code     IGO
  sectors  IGO

org:CITES CITES
  code     IGO
  sectors  IGO

org:Gavi Gavi
  name     GAVI; Gavi, the Vaccine Alliance
  code     IGO
  sectors  IGO MED

org:GlobalFund Global Fund to Fight AIDS, Tuberculosis and Malaria
  name     Global Fund
  code     IGO
  sectors  IGO MED

org:SeabedAuthority International Seabed Authority
  name     ISA
  code     IGO
  sectors  IGO

org:LeagueOfNations League of Nations  # 1920 to 1946
  code     IGO
  sectors  IGO

org:EITI Extractive Industries Transparency Initiative
  name     EITI
  code     IGO
  sectors  IGO

org:IRENA International Renewable Energy Agency
  name     IRENA
  code     IGO
  sectors  IGO
