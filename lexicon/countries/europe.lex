# Names of European states. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:ALB Albania
  name       Republic of Albania
  adjective  Albanian
  people     Albanian; Albanians
  capital    Tirana
  city       Durres; Vlora; Shkoder
  cow        339
  gw         339
  fips       AL

country:AND Andorra
  name       Principality of Andorra
  adjective  Andorran
  people     Andorran; Andorrans
  capital    Andorra la Vella
  cow        232
  gw         232
  fips       AN

country:AUT Austria
  name       Republic of Austria
  adjective  Austrian
  people     Austrian; Austrians
  capital    Vienna
  seat       Hofburg; Ballhausplatz
  city       Graz; Salzburg; Linz; Innsbruck
  cow        305
  gw         305
  fips       AU

country:BLR Belarus
  name       Republic of Belarus
  named      - | 1991-09-19 | Byelorussia; Belorussia; Byelarus | Byelorussian; Belorussian | Byelorussians; Belorussians
  adjective  Belarusian; Belarussian
  people     Belarusian; Belarusians; Belarussians
  capital    Minsk
  city       Gomel; Grodno; Brest-Litovsk; Vitebsk; Mogilev; Homel; Hrodna
  iso        BYS | - | 1992-06-15
  cow        370
  gw         370
  fips       BO

country:BEL Belgium
  name       Kingdom of Belgium
  adjective  Belgian
  people     Belgian; Belgians
  capital    Brussels  # trap: stands for the EU and NATO as often as for Belgium
  city       Antwerp; Ghent; Liege; Bruges; Charleroi; Zaventem
  cow        211
  gw         211
  fips       BE

country:BIH Bosnia and Herzegovina
  name       Republic of Bosnia and Herzegovina
  name       Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia & Herzegovina; Republika Srpska  # Republika Srpska: an entity of the state
  adjective  Bosnian; Bosniak; Herzegovinian
  people     Bosnian; Bosnians; Bosniak; Bosniaks
  capital    Sarajevo
  city       Banja Luka; Mostar; Tuzla; Srebrenica; Zenica; Gorazde
  cow        346
  gw         346
  fips       BK

country:BGR Bulgaria
  name       Republic of Bulgaria
  adjective  Bulgarian
  people     Bulgarian; Bulgarians
  capital    Sofia  # trap: given name
  city       Plovdiv; Varna; Burgas; Ruse
  cow        355
  gw         355
  fips       BU

country:HRV Croatia
  name       Republic of Croatia
  adjective  Croatian; Croat
  people     Croat; Croats; Croatian; Croatians
  capital    Zagreb
  seat       Banski Dvori
  city       Split-Dalmatia; Rijeka; Osijek; Vukovar; Dubrovnik; Knin
  cow        344
  gw         344
  fips       HR

country:CYP Cyprus
  name       Republic of Cyprus
  adjective  Cypriot; Greek Cypriot
  people     Cypriot; Cypriots; Greek Cypriots
  capital    Nicosia
  city       Limassol; Larnaca; Famagusta; Paphos
  cow        352
  gw         352
  fips       CY

country:CZE Czech Republic
  named      1918-10-28 | 1992-12-31 | Czechoslovakia; Czecho-Slovakia; Czech and Slovak Federal Republic | Czechoslovak; Czechoslovakian | Czechoslovaks; Czechoslovakians
  named      2016-07-05 | - | Czechia
  adjective  Czech
  people     Czech; Czechs
  capital    Prague
  seat       Prague Castle
  city       Brno; Ostrava; Plzen; Pilsen; Olomouc; Liberec
  iso        CSK | 1918-10-28 | 1992-12-31
  cow        316 | 1993-01-01 | -
  cow        315 | 1918-10-28 | 1992-12-31
  gw         316 | 1993-01-01 | -
  gw         315 | 1918-10-28 | 1992-12-31
  fips       EZ | 1993-01-01 | -
  fips       CZ | - | 1992-12-31

country:DNK Denmark
  name       Kingdom of Denmark
  adjective  Danish
  people     Dane; Danes
  capital    Copenhagen
  seat       Christiansborg
  city       Aarhus; Odense; Aalborg
  cow        390
  gw         390
  fips       DA

country:EST Estonia
  name       Republic of Estonia
  adjective  Estonian
  people     Estonian; Estonians
  capital    Tallinn
  city       Tartu; Narva
  cow        366
  gw         366
  fips       EN

country:FIN Finland
  name       Republic of Finland
  adjective  Finnish
  people     Finn; Finns
  capital    Helsinki
  city       Tampere; Turku; Espoo; Rovaniemi
  cow        375
  gw         375
  fips       FI

country:FRA France
  name       French Republic
  adjective  French  # also the language
  people     Frenchman; Frenchmen; Frenchwoman; French
  capital    Paris  # trap: given name (Paris Hilton)
  seat       Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay; Matignon; Hotel Matignon
  city       Marseille; Marseilles; Lyon; Toulouse; Nice; Strasbourg; Bordeaux; Lille; Nantes; Calais; Rennes; Montpellier; Corsica  # Strasbourg: also the European Parliament and the court; trap: Nice as an adjective
  cow        220
  gw         220
  fips       FR

country:DEU Germany
  name       Federal Republic of Germany
  named      1949-05-23 | 1990-10-02 | West Germany; FRG; F.R.G. | West German | West German; West Germans
  named      1949-10-07 | 1990-10-02 | East Germany; GDR; G.D.R.; German Democratic Republic | East German | East German; East Germans
  adjective  German
  people     German; Germans
  capital    Berlin; Bonn  # Bonn: seat of government to 1999
  seat       Bellevue Palace; Bendlerblock
  city       Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Dusseldorf; Düsseldorf; Leipzig; Dresden; Hanover; Ramstein; Bavaria; Saxony; Bremen; Chemnitz
  iso        DEU
  iso        DDR | 1949-10-07 | 1990-10-02
  cow        255 | 1990-10-03 | -
  cow        260 | 1954 | 1990-10-02
  cow        265 | 1954 | 1990-10-02
  cow        255 | 1816 | 1945-05-08
  gw         260 | 1949-05-23 | -
  gw         265 | 1949-10-07 | 1990-10-02
  gw         255 | 1871 | 1945-05-08
  fips       GM | 1990-10-03 | -
  fips       GE | - | 1990-10-02
  fips       GC | - | 1990-10-02

country:GRC Greece
  name       Hellenic Republic
  adjective  Greek; Hellenic
  people     Greek; Greeks
  capital    Athens
  seat       Maximos Mansion
  city       Thessaloniki; Piraeus; Patras; Heraklion; Lesbos; Crete; Evros
  cow        350
  gw         350
  fips       GR

country:HUN Hungary
  adjective  Hungarian; Magyar
  people     Hungarian; Hungarians
  capital    Budapest
  city       Debrecen; Szeged; Pecs; Gyor; Miskolc
  cow        310
  gw         310
  fips       HU

country:ISL Iceland
  name       Republic of Iceland
  adjective  Icelandic
  people     Icelander; Icelanders
  capital    Reykjavik; Reykjavík
  city       Keflavik
  cow        395
  gw         395
  fips       IC

country:IRL Ireland
  name       Republic of Ireland; Irish Republic; Eire  # trap: Northern Ireland (GBR)
  named      1922-12-06 | 1937-12-29 | Irish Free State
  adjective  Irish
  people     Irishman; Irishmen; Irish
  capital    Dublin
  seat       Leinster House; Aras an Uachtarain
  city       Cork City; Limerick; Galway; Shannon Airport
  cow        205
  gw         205
  fips       EI

country:ITA Italy
  name       Italian Republic
  adjective  Italian
  people     Italian; Italians
  capital    Rome
  seat       Quirinal Palace; Quirinale; Palazzo Chigi; Farnesina
  city       Milan; Naples; Turin; Palermo; Genoa; Bologna; Venice; Sicily; Lampedusa; Sardinia; Trieste; Bari  # trap: AC Milan; Milan is a Slavic given name; Naples is also in Florida
  cow        325
  gw         325
  fips       IT

country:KOS Kosovo
  name       Kosova
  adjective  Kosovar; Kosovan; Kosovo
  people     Kosovar; Kosovars; Kosovan; Kosovans
  capital    Pristina; Prishtina
  city       Mitrovica; Prizren; Pec; Peja; Gjakova; Banjska
  iso        XKX | 2008-02-17 | -
  iso        XKS
  iso        KSV
  cow        347
  gw         347
  fips       KV

country:LVA Latvia
  name       Republic of Latvia
  adjective  Latvian
  people     Latvian; Latvians; Latvian nationals
  capital    Riga
  city       Daugavpils; Liepaja
  cow        367
  gw         367
  fips       LG

country:LIE Liechtenstein
  name       Principality of Liechtenstein
  adjective  Liechtensteiner
  people     Liechtensteiner; Liechtensteiners
  capital    Vaduz
  cow        223
  gw         223
  fips       LS

country:LTU Lithuania
  name       Republic of Lithuania
  adjective  Lithuanian
  people     Lithuanian; Lithuanians
  capital    Vilnius
  city       Kaunas; Klaipeda
  cow        368
  gw         368
  fips       LH

country:LUX Luxembourg
  name       Grand Duchy of Luxembourg
  name       Luxemburg
  adjective  Luxembourgish; Luxembourg
  people     Luxembourger; Luxembourgers
  cow        212
  gw         212
  fips       LU

country:MLT Malta
  name       Republic of Malta
  adjective  Maltese
  people     Maltese
  capital    Valletta
  seat       Castille
  cow        338
  gw         338
  fips       MT

country:MDA Moldova
  name       Republic of Moldova
  named      - | 1991-08-27 | Moldavia | Moldavian | Moldavians
  adjective  Moldovan
  people     Moldovan; Moldovans
  capital    Chisinau; Chișinău; Kishinev
  city       Tiraspol; Balti; Comrat; Gagauzia; Transnistria; Transdniestria; Trans-Dniester
  cow        359
  gw         359
  fips       MD

country:MCO Monaco
  name       Principality of Monaco
  adjective  Monegasque; Monacan
  people     Monegasque; Monegasques
  city       Monte Carlo
  cow        221
  gw         221
  fips       MN

country:MNE Montenegro
  adjective  Montenegrin
  people     Montenegrin; Montenegrins
  capital    Podgorica
  city       Cetinje; Budva
  cow        341  # since 2006-06
  gw         341
  fips       MJ

country:NLD Netherlands
  name       Kingdom of the Netherlands
  name       The Netherlands; the Netherlands; Holland
  adjective  Dutch; Netherlands
  people     Dutchman; Dutchmen; Dutchwoman; Dutch
  capital    Amsterdam; The Hague; the Hague  # The Hague: seat of government; trap: stands for the courts there
  seat       Binnenhof
  city       Rotterdam; Utrecht; Eindhoven; Groningen; Maastricht
  cow        210
  gw         210
  fips       NL

country:MKD North Macedonia
  name       Republic of North Macedonia
  named      1991-09-08 | 2019-02-12 | Macedonia; Republic of Macedonia; Former Yugoslav Republic of Macedonia; FYROM
  adjective  Macedonian; North Macedonian
  people     Macedonian; Macedonians; North Macedonians
  capital    Skopje
  city       Tetovo; Bitola; Ohrid; Kumanovo
  cow        343
  gw         343
  fips       MK

country:NOR Norway
  name       Kingdom of Norway
  adjective  Norwegian
  people     Norwegian; Norwegians
  capital    Oslo
  city       Bergen; Trondheim; Stavanger; Tromso; Tromsø; Svalbard; Kirkenes
  cow        385
  gw         385
  fips       NO

country:POL Poland
  name       Republic of Poland
  adjective  Polish  # trap: polish (verb, in lower case)
  people     Pole; Poles
  capital    Warsaw  # trap: Warsaw Pact
  seat       Belweder; Belvedere Palace
  city       Krakow; Cracow; Kraków; Lodz; Łódź; Wroclaw; Wrocław; Gdansk; Gdańsk; Poznan; Poznań; Katowice; Szczecin; Lublin; Rzeszow; Rzeszów
  cow        290
  gw         290
  fips       PL

country:PRT Portugal
  name       Portuguese Republic
  adjective  Portuguese
  people     Portuguese
  capital    Lisbon
  seat       Belem Palace; Sao Bento Palace
  city       Porto; Oporto; Braga; Coimbra; Madeira; Azores
  cow        235
  gw         235
  fips       PO

country:ROU Romania
  name       Rumania; Roumania
  adjective  Romanian; Rumanian
  people     Romanian; Romanians
  capital    Bucharest
  seat       Cotroceni; Cotroceni Palace; Victoria Palace
  city       Cluj; Cluj-Napoca; Timisoara; Iasi; Constanta; Brasov; Deveselu
  iso        ROM | - | 2002-02-01
  cow        360
  gw         360
  fips       RO

country:RUS Russia
  name       Russian Federation
  named      1922-12-30 | 1991-12-26 | Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia | Soviet | Soviets
  adjective  Russian; Chechen; Dagestani
  people     Russian; Russians
  capital    Moscow  # trap: towns in the United States
  seat       Kremlin; Smolenskaya Square
  city       Saint Petersburg; St. Petersburg; St Petersburg; Leningrad; Petrograd; Novosibirsk; Yekaterinburg; Kazan; Nizhny Novgorod; Samara; Rostov-on-Don; Sochi; Volgograd; Vladivostok; Grozny; Chechnya; Dagestan; Makhachkala; Ingushetia; North Ossetia; Beslan; Kursk; Belgorod; Bryansk; Kaliningrad; Smolensk; Murmansk; Tatarstan; Krasnodar; Voronezh; Ufa
  iso        SUN | 1922-12-30 | 1991-12-26
  cow        365
  gw         365
  fips       RS | 1991-12-26 | -
  fips       UR | - | 1991-12-26

country:SMR San Marino
  name       Republic of San Marino
  adjective  Sammarinese
  people     Sammarinese
  cow        331
  gw         331
  fips       SM

country:SRB Serbia
  name       Republic of Serbia
  named      1918-12-01 | 2003-02-04 | Yugoslavia; Federal Republic of Yugoslavia | Yugoslav; Yugoslavian | Yugoslav; Yugoslavs; Yugoslavians
  named      2003-02-04 | 2006-06-05 | Serbia and Montenegro; Serbia-Montenegro
  adjective  Serbian; Serb  # trap: Bosnian Serb, Kosovo Serb
  people     Serb; Serbs; Serbian; Serbians
  capital    Belgrade
  city       Novi Sad; Nis; Niš; Kragujevac; Vojvodina; Presevo
  iso        SRB | 2006-06-05 | -
  iso        SCG | 2003-02-04 | 2006-06-04
  iso        YUG | 1918-12-01 | 2003-02-03
  cow        345
  gw         340 | 2006-06-05 | -
  gw         345 | 1918-12-01 | 2006-06-04
  fips       RI | 2006-06-05 | -
  fips       RB | 2006-06-05 | 2008-02-16
  fips       YI | 1992-04-28 | 2006-06-04
  fips       YO | - | 1992-04-27

country:SVK Slovakia
  name       Slovak Republic
  adjective  Slovak; Slovakian
  people     Slovak; Slovaks; Slovakians
  capital    Bratislava
  city       Kosice; Košice; Presov; Zilina; Handlova
  cow        317  # since 1993
  gw         317
  fips       LO

country:SVN Slovenia
  name       Republic of Slovenia
  adjective  Slovenian; Slovene
  people     Slovenian; Slovenians; Slovene; Slovenes
  capital    Ljubljana
  city       Maribor; Koper
  cow        349
  gw         349
  fips       SI

country:ESP Spain
  name       Kingdom of Spain
  adjective  Spanish; Catalan  # Spanish, Catalan: also the languages
  people     Spaniard; Spaniards; Spanish
  capital    Madrid  # trap: Real Madrid
  seat       Moncloa; Moncloa Palace; Zarzuela Palace
  city       Barcelona; Valencia; Seville; Zaragoza; Malaga; Málaga; Bilbao; Catalonia; Basque Country; Ceuta; Melilla; Canary Islands; Tenerife; Galicia; Andalusia  # trap: football clubs
  cow        230
  gw         230
  fips       SP

country:SWE Sweden
  name       Kingdom of Sweden
  adjective  Swedish
  people     Swede; Swedes
  capital    Stockholm
  seat       Rosenbad
  city       Gothenburg; Malmo; Malmö; Uppsala; Gotland
  cow        380
  gw         380
  fips       SW

country:CHE Switzerland
  name       Swiss Confederation
  adjective  Swiss
  people     Swiss
  capital    Bern; Berne
  seat       Federal Palace
  city       Zurich; Zürich; Geneva; Basel; Lausanne; Davos; Lugano; Lucerne; Montreux  # Geneva: trap, stands for the UN there and for the conventions
  cow        225
  gw         225
  fips       SZ

country:UKR Ukraine
  name       The Ukraine; the Ukraine
  adjective  Ukrainian; Crimean
  people     Ukrainian; Ukrainians
  capital    Kyiv; Kiev; Kyïv  # Kiev: older spelling
  seat       Bankova; Bankova Street; Mariinskyi Palace
  city       Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Dnipropetrovsk; Donetsk; Luhansk; Lugansk; Lviv; Lvov; Zaporizhzhia; Zaporizhia; Zaporozhye; Mariupol; Kherson; Mykolaiv; Kryvyi Rih; Bakhmut; Avdiivka; Sumy; Chernihiv; Crimea; Sevastopol; Simferopol; Donbas; Donbass; Pokrovsk; Kramatorsk; Sloviansk; Slovyansk; Bucha; Irpin; Chernobyl; Chornobyl; Poltava; Ternopil; Izium; Kupiansk; Severodonetsk  # trap: Odessa, Texas
  cow        369
  gw         369
  fips       UP

country:GBR United Kingdom
  name       United Kingdom of Great Britain and Northern Ireland
  name       UK; U.K.; U.K; Britain; Great Britain; United Kingdom of Great Britain  # trap: Battle of Britain
  adjective  British; UK; U.K.; U.K; Scottish; Welsh; English; Northern Irish  # English: also the language
  people     Briton; Britons; British; Brit; Brits; Englishman; Englishmen; Scot; Scots; Welshman; Welshmen
  capital    London  # trap: London, Ontario
  seat       Downing Street; 10 Downing Street; Number 10; No. 10; Whitehall; Westminster; Buckingham Palace; Chequers
  city       Birmingham; Manchester; Glasgow; Liverpool; Edinburgh; Belfast; Leeds; Cardiff; Bristol; Sheffield; England; Scotland; Wales; Northern Ireland; Stormont; Londonderry; Derry; Salisbury  # trap: football clubs; Birmingham, Alabama
  cow        200
  gw         200
  fips       UK

country:VAT Vatican City
  name       Vatican; Holy See; the Vatican
  adjective  Vatican; Papal; papal
  seat       Apostolic Palace
  fips       VT
