# Groups of the Americas, and gangs and hackers that news treat as actors, beyond those in groups.lex. Hand-kept; founding years as commonly given.

group:boogaloo-movement Boogaloo movement
  name     Boogaloo Bois; boogaloo movement; boogaloo bois
  country  USA
  sectors  UAF
  from     2019

group:three-percenters Three Percenters
  name     Three Percenter; 3 Percenters; III%
  country  USA
  sectors  UAF
  from     2008

group:patriot-front Patriot Front
  name     Vanguard America
  country  USA
  sectors  UAF
  from     2017

group:aryan-nations Aryan Nations
  country  USA
  sectors  UAF
  from     1977

group:aryan-brotherhood Aryan Brotherhood
  name     Aryan Brotherhood of Texas
  country  USA
  sectors  UAF
  from     1964

group:aryan-republican-army Aryan Republican Army
  country  USA
  sectors  UAF
  from     1992

group:national-socialist-movement National Socialist Movement
  name     American Nazi Party
  country  USA
  sectors  UAF
  from     1974

group:the-covenant-the-sword-and-the-arm-of-the-lord The Covenant, the Sword, and the Arm of the Lord
  name     Covenant, Sword and Arm of the Lord
  country  USA
  sectors  UAF
  from     1971

group:army-of-god Army of God
  country  USA
  sectors  UAF
  from     1982

group:phineas-priesthood Phineas Priesthood
  name     Phineas Priests
  country  USA
  sectors  UAF

group:montana-freemen Montana Freemen
  country  USA
  sectors  UAF
  from     1992

group:michigan-militia Michigan Militia
  country  USA
  sectors  UAF
  from     1994

group:wolverine-watchmen Wolverine Watchmen
  country  USA
  sectors  UAF

group:hutaree Hutaree
  country  USA
  sectors  UAF

group:republic-of-texas Republic of Texas
  name     Republic of Texas separatists
  country  USA
  sectors  UAF
  from     1995

group:sovereign-citizen-movement Sovereign citizen movement
  name     sovereign citizens; sovereign citizen movement; Sovereign citizens
  country  USA
  sectors  UAF
  from     1970

group:symbionese-liberation-army Symbionese Liberation Army
  country  USA
  sectors  UAF
  from     1973

group:black-liberation-army Black Liberation Army
  country  USA
  sectors  UAF
  from     1970

group:black-panther-party Black Panther Party
  name     Black Panthers; New Black Panthers
  country  USA
  sectors  UAF
  from     1966

group:new-black-panther-party New Black Panther Party
  country  USA
  sectors  UAF

group:nation-of-islam Nation of Islam
  name     New Nation of Islam
  country  USA
  sectors  UAF
  from     1930

group:jamaat-al-fuqra Jamaat al-Fuqra
  name     Jamaat ul-Fuqra
  country  USA
  sectors  UAF
  from     1980

group:united-freedom-front United Freedom Front
  name     May 19th Communist Organization
  country  USA
  sectors  UAF
  from     1975

group:qanon QAnon
  name     QAnon supporters; QAnon movement; QAnon conspiracy theorists
  country  USA
  sectors  UAF
  from     2017

group:branch-davidians Branch Davidians
  name     Branch Davidian
  country  USA
  sectors  UAF
  from     1955

group:posse-comitatus-group Posse Comitatus group
  country  USA
  sectors  UAF

group:sharpshooters-of-bundy Sharpshooters of Bundy
  name     Bundy militia; Citizens for Constitutional Freedom; Bundy family
  country  USA
  sectors  UAF
  from     2014

group:occupy-wall-street Occupy Wall Street
  name     Occupy protesters; Occupy Wall Street protesters
  country  USA
  sectors  OPP
  from     2011

group:tea-party-movement Tea Party movement
  name     Tea Party activists; Tea Party
  country  USA
  sectors  OPP
  from     2009

group:moms-for-liberty Moms for Liberty
  country  USA
  sectors  OPP

group:code-pink Code Pink
  name     CODEPINK; Code Pink protesters
  country  USA
  sectors  OPP
  from     2002

group:jewish-voice-for-peace Jewish Voice for Peace
  country  USA
  sectors  OPP
  from     1996

group:ifnotnow IfNotNow
  country  USA
  sectors  OPP

group:students-for-justice-in-palestine Students for Justice in Palestine
  country  USA
  sectors  OPP
  from     1993

group:columbia-university-apartheid-divest Columbia University Apartheid Divest
  country  USA
  sectors  OPP

group:american-indian-movement American Indian Movement
  country  USA
  sectors  OPP
  from     1968

group:minutemen-project Minutemen Project
  name     Minuteman Project
  country  USA
  sectors  OPP
  from     2004

group:minuteman-civil-defense-corps Minuteman Civil Defense Corps
  country  USA
  sectors  OPP

group:westboro-baptist-church Westboro Baptist Church
  country  USA
  sectors  OPP
  from     1955

group:march-for-our-lives March for Our Lives
  country  USA
  sectors  OPP
  from     2018

group:sunrise-movement Sunrise Movement
  country  USA
  sectors  OPP

group:womens-march Women's March
  country  USA
  sectors  OPP

group:crips-gang Crips gang
  country  USA
  sectors  UAF

group:crips Crips
  country  USA
  sectors  UAF

group:latin-kings Latin Kings
  country  USA
  sectors  UAF

group:almighty-latin-kings Almighty Latin Kings
  country  USA
  sectors  UAF

group:gangster-disciples Gangster Disciples
  country  USA
  sectors  UAF

group:vice-lords Vice Lords
  country  USA
  sectors  UAF

group:mexican-mafia Mexican Mafia
  country  USA
  sectors  UAF

group:nuestra-familia Nuestra Familia
  country  USA
  sectors  UAF

group:texas-syndicate Texas Syndicate
  country  USA
  sectors  UAF

group:gambino-crime-family Gambino crime family
  country  USA
  sectors  UAF

group:genovese-crime-family Genovese crime family
  country  USA
  sectors  UAF

group:bonanno-crime-family Bonanno crime family
  country  USA
  sectors  UAF

group:colombo-crime-family Colombo crime family
  country  USA
  sectors  UAF

group:lucchese-crime-family Lucchese crime family
  country  USA
  sectors  UAF

group:omega-7 Omega 7
  country  USA
  sectors  UAF
  from     1974

group:alpha-66 Alpha 66
  country  USA
  sectors  UAF

group:comando-l Comando L
  country  USA
  sectors  UAF

group:brothers-to-the-rescue Brothers to the Rescue
  country  USA
  sectors  UAF

group:macheteros Macheteros
  name     FALN
  country  PRI
  sectors  UAF
  from     1976

group:boricua-popular-army Boricua Popular Army
  country  PRI
  sectors  UAF

group:front-de-liberation-du-quebec Front de libération du Québec
  name     Quebec Liberation Front; Front de liberation du Quebec
  country  CAN
  sectors  UAF
  from     1963

group:toronto-18 Toronto 18
  country  CAN
  sectors  UAF
  from     2005

group:freedom-convoy Freedom Convoy
  name     Freedom Convoy protesters; freedom convoy
  country  CAN
  sectors  UAF
  from     2022

group:diagolon Diagolon
  country  CAN
  sectors  UAF
  from     2021

group:popular-revolutionary-army Popular Revolutionary Army
  name     Ejército Popular Revolucionario
  country  MEX
  sectors  REB
  from     1996

group:insurgent-peoples-revolutionary-army Insurgent People's Revolutionary Army
  name     Revolutionary Army of the Insurgent People; ERPI
  country  MEX
  sectors  REB
  from     1998

group:la-familia-michoacana La Familia Michoacana
  name     Familia Michoacana; La Familia cartel
  country  MEX
  sectors  CRM
  from     2006

group:knights-templar-cartel Knights Templar Cartel
  name     Knights Templar cartel; Caballeros Templarios; Knights Templar drug cartel
  country  MEX
  sectors  CRM
  from     2011

group:juarez-cartel Juarez Cartel
  name     Juárez Cartel; Juarez cartel; Juárez cartel
  country  MEX
  sectors  CRM
  from     1970

group:tijuana-cartel Tijuana Cartel
  name     Tijuana cartel; Arellano Felix cartel; Arellano-Félix Organization; Arellano Felix Organization
  country  MEX
  sectors  CRM
  from     1989

group:beltran-leyva-cartel Beltran-Leyva Cartel
  name     Beltrán-Leyva Cartel; Beltran Leyva cartel; Beltrán Leyva cartel; Beltrán Leyva Organization
  country  MEX
  sectors  CRM
  from     2008

group:santa-rosa-de-lima-cartel Santa Rosa de Lima Cartel
  name     Santa Rosa de Lima cartel; Cártel de Santa Rosa de Lima
  country  MEX
  sectors  CRM
  from     2014

group:caborca-cartel Caborca Cartel
  name     Caborca cartel
  country  MEX
  sectors  CRM
  from     2017

group:los-salazar Los Salazar
  country  MEX
  sectors  CRM

group:guerreros-unidos Guerreros Unidos
  country  MEX
  sectors  CRM
  from     2009

group:los-rojos Los Rojos
  country  MEX
  sectors  CRM

group:los-ardillos Los Ardillos
  country  MEX
  sectors  CRM

group:los-tlacos Los Tlacos
  country  MEX
  sectors  CRM

group:carteles-unidos Carteles Unidos
  name     Cárteles Unidos; United Cartels
  country  MEX
  sectors  CRM
  from     2010

group:los-viagras Los Viagras
  country  MEX
  sectors  CRM

group:la-union-tepito La Unión Tepito
  name     La Union Tepito
  country  MEX
  sectors  CRM
  from     2009

group:guadalajara-cartel Guadalajara Cartel
  name     Guadalajara cartel
  country  MEX
  sectors  CRM
  from     1980

group:la-mayiza La Mayiza
  country  MEX
  sectors  CRM

group:la-chapiza La Chapiza
  country  MEX
  sectors  CRM

group:los-chapos Los Chapos
  country  MEX
  sectors  CRM

group:los-ninis Los Ninis
  country  MEX
  sectors  CRM

group:la-nueva-familia-michoacana La Nueva Familia Michoacana
  name     New Michoacan Family
  country  MEX
  sectors  CRM
  from     2011

group:los-mexicles Los Mexicles
  country  MEX
  sectors  CRM

group:los-aztecas Los Aztecas
  country  MEX
  sectors  CRM

group:artistas-asesinos Artistas Asesinos
  country  MEX
  sectors  CRM

group:barrio-azteca Barrio Azteca
  country  MEX
  sectors  CRM

group:yo-soy-132 Yo Soy 132
  name     YoSoy132
  country  MEX
  sectors  OPP
  from     2012

group:cnte CNTE
  name     National Coordinator of Education Workers; Coordinadora Nacional de Trabajadores de la Educación
  country  MEX
  sectors  OPP
  from     1979

group:popular-assembly-of-the-peoples-of-oaxaca Popular Assembly of the Peoples of Oaxaca
  name     APPO
  country  MEX
  sectors  OPP
  from     2006

group:individualistas-tendiendo-a-lo-salvaje Individualistas Tendiendo a lo Salvaje
  name     Individuals Tending to the Wild
  country  MEX
  sectors  UAF
  from     2011

group:autodefensas autodefensas
  name     Autodefensas; Michoacan self-defense groups; Michoacán self-defense groups; Michoacan vigilantes
  country  MEX
  sectors  PRM
  from     2013

group:guerrilla-army-of-the-poor Guerrilla Army of the Poor
  name     Ejército Guerrillero de los Pobres
  country  GTM
  sectors  REB
  from     1972

group:rebel-armed-forces-of-guatemala Rebel Armed Forces of Guatemala
  country  GTM
  sectors  REB
  from     1960

group:mano-blanca Mano Blanca
  country  GTM
  sectors  UAF
  from     1966

group:kaibiles Kaibiles
  name     Kaibil
  country  GTM
  sectors  PRM
  from     1974

group:civil-defense-patrols Civil Defense Patrols
  country  GTM
  sectors  PRM

group:peoples-revolutionary-army-of-el-salvador People's Revolutionary Army of El Salvador
  country  SLV
  sectors  REB
  from     1971

group:farabundo-marti-popular-liberation-forces Farabundo Marti Popular Liberation Forces
  name     Fuerzas Populares de Liberación Farabundo Martí
  country  SLV
  sectors  REB
  from     1970

group:orden-of-el-salvador ORDEN of El Salvador
  country  SLV
  sectors  UAF
  from     1989

group:sombra-negra Sombra Negra
  country  SLV
  sectors  UAF

group:barrio-18-surenos Barrio 18 Sureños
  country  SLV
  sectors  CRM

group:mao-mao-gang Mao Mao gang
  country  SLV
  sectors  CRM

group:mirada-locos Mirada Locos
  country  SLV
  sectors  CRM

group:cinchoneros Cinchoneros
  name     Cinchoneros Popular Liberation Movement
  country  HND
  sectors  REB
  from     1980

group:morazanist-patriotic-front Morazanist Patriotic Front
  country  HND
  sectors  REB
  from     1979

group:lorenzo-zelaya-popular-revolutionary-forces Lorenzo Zelaya Popular Revolutionary Forces
  country  HND
  sectors  REB

group:national-popular-resistance-front National Popular Resistance Front
  name     National Front of Popular Resistance; FNRP
  country  HND
  sectors  OPP
  from     2009

group:copinh COPINH
  name     Copinh; Civic Council of Popular and Indigenous Organizations of Honduras
  country  HND
  sectors  OPP
  from     1993

group:ofraneh OFRANEH
  country  HND
  sectors  OPP

group:los-cachiros Los Cachiros
  name     Cachiros
  country  HND
  sectors  CRM

group:valle-valle-cartel Valle Valle cartel
  country  HND
  sectors  CRM

group:los-valles Los Valles
  country  HND
  sectors  CRM

group:recontras Recontras
  name     Re-contras; Northern Front 3-80
  country  NIC
  sectors  REB
  from     1990

group:fuac FUAC
  country  NIC
  sectors  REB

group:civic-alliance-for-justice-and-democracy Civic Alliance for Justice and Democracy
  country  NIC
  sectors  OPP
  from     2018

group:blue-and-white-national-unity Blue and White National Unity
  country  NIC
  sectors  OPP

group:nicaraguan-opposition Nicaraguan opposition
  country  NIC
  sectors  OPP

group:april-19-university-movement April 19 University Movement
  name     April 19 Movement of Nicaragua
  country  NIC
  sectors  OPP
  from     2018

group:december-20-movement December 20 Movement
  country  PAN
  sectors  REB
  from     1990

group:tonton-macoute Tonton Macoute
  name     Tontons Macoutes; Tonton Macoutes; Tontons Macoute
  country  HTI
  sectors  PRM
  from     1959

group:front-for-the-advancement-and-progress-of-haiti Front for the Advancement and Progress of Haiti
  name     FRAPH; FRAPPH
  country  HTI
  sectors  PRM
  from     1993

group:cannibal-army Cannibal Army
  name     Artibonite Resistance Front; Gonaives Resistance Front
  country  HTI
  sectors  REB
  from     2004

group:chimeres Chimeres
  name     Chimères; chimeres; Lavalas gangs
  country  HTI
  sectors  UAF

group:g-pep G-Pep
  name     G-PEP; GPep; G-Pèp
  country  HTI
  sectors  CRM
  from     2020

group:gran-grif Gran Grif
  name     Gran Grif gang; Kokorat San Ras
  country  HTI
  sectors  CRM
  from     2017

group:savien-gang Savien gang
  country  HTI
  sectors  CRM

group:5-segond 5 Segond
  name     Five Seconds gang
  country  HTI
  sectors  CRM

group:izo-gang Izo gang
  country  HTI
  sectors  CRM

group:grand-ravine-gang Grand Ravine gang
  country  HTI
  sectors  CRM

group:baz-pilate Baz Pilate
  country  HTI
  sectors  CRM

group:kraze-barye Kraze Barye
  country  HTI
  sectors  CRM

group:chen-mechan Chen Mechan
  country  HTI
  sectors  CRM

group:viv-ansanm-coalition Viv Ansanm coalition
  name     Living Together gang coalition
  country  HTI
  sectors  CRM
  from     2023

group:bwa-kale Bwa Kale
  name     Bwa Kale movement
  country  HTI
  sectors  PRM
  from     2023

group:shower-posse Shower Posse
  name     Clansman gang; Klansman gang
  country  JAM
  sectors  CRM
  from     1980

group:jamaat-al-muslimeen Jamaat al Muslimeen
  name     Jamaat al-Muslimeen
  country  TTO
  sectors  UAF
  from     1980

group:ladies-in-white Ladies in White
  name     Damas de Blanco; Las Damas de Blanco
  country  CUB
  sectors  OPP
  from     2003

group:san-isidro-movement San Isidro Movement
  name     Movimiento San Isidro
  country  CUB
  sectors  OPP
  from     2018

group:patriotic-union-of-cuba Patriotic Union of Cuba
  name     UNPACU
  country  CUB
  sectors  OPP
  from     2011

group:cuban-dissidents Cuban dissidents
  country  CUB
  sectors  OPP

group:varela-project Varela Project
  country  CUB
  sectors  OPP

group:26th-of-july-movement 26th of July Movement
  name     July 26 Movement
  country  CUB
  sectors  REB
  from     1955

group:brigade-2506 Brigade 2506
  country  CUB
  sectors  REB
  from     1960

group:popular-liberation-army Popular Liberation Army
  name     EPL; Ejército Popular de Liberación; Los Pelusos
  country  COL
  sectors  REB
  from     1967

group:guevarist-revolutionary-army Guevarist Revolutionary Army
  name     Guevarista Revolutionary Army; ERG
  country  COL
  sectors  REB
  from     1993

group:quintin-lame-armed-movement Quintin Lame Armed Movement
  name     Movimiento Armado Quintín Lame; Quintín Lame
  country  COL
  sectors  REB
  from     1984

group:simon-bolivar-guerrilla-coordinating-board Simon Bolivar Guerrilla Coordinating Board
  country  COL
  sectors  REB
  from     1987

group:emc-dissidents EMC dissidents
  name     EMC
  country  COL
  sectors  REB
  from     2018

group:jaime-martinez-front Jaime Martinez Front
  country  COL
  sectors  REB

group:carlos-patino-front Carlos Patiño Front
  country  COL
  sectors  REB

group:dagoberto-ramos-front Dagoberto Ramos Front
  country  COL
  sectors  REB

group:comuneros-del-sur Comuneros del Sur
  country  COL
  sectors  REB

group:second-marquetalia Second Marquetalia
  name     La Segunda Marquetalia; Coordinadora Nacional Ejército Bolivariano
  country  COL
  sectors  REB
  from     2019

group:norte-del-valle-cartel Norte del Valle Cartel
  name     Norte del Valle cartel
  country  COL
  sectors  CRM
  from     1990

group:los-rastrojos Los Rastrojos
  name     Rastrojos
  country  COL
  sectors  CRM
  from     2002

group:aguilas-negras Aguilas Negras
  name     Águilas Negras
  country  COL
  sectors  CRM
  from     2006

group:oficina-de-envigado Oficina de Envigado
  country  COL
  sectors  CRM
  from     1986

group:los-pachenca Los Pachenca
  name     Conquistadores de la Sierra Nevada; Pachenca
  country  COL
  sectors  CRM
  from     2017

group:erpac ERPAC
  name     Los Puntilleros; Bloque Meta
  country  COL
  sectors  CRM
  from     2006

group:los-caparrapos Los Caparrapos
  name     Caparrapos; Los Paisas
  country  COL
  sectors  CRM
  from     2008

group:la-empresa-gang La Empresa gang
  name     Shottas
  country  COL
  sectors  CRM

group:espartanos Espartanos
  country  COL
  sectors  CRM

group:the-extraditables The Extraditables
  name     Los Extraditables
  country  COL
  sectors  CRM
  from     1986

group:muerte-a-secuestradores Muerte a Secuestradores
  country  COL
  sectors  UAF
  from     1981

group:los-pepes Los Pepes
  country  COL
  sectors  UAF

group:regional-indigenous-council-of-cauca Regional Indigenous Council of Cauca
  name     CRIC; ONIC
  country  COL
  sectors  OPP
  from     1971

group:minga-indigena Minga Indígena
  country  COL
  sectors  OPP

group:national-indigenous-organization-of-colombia National Indigenous Organization of Colombia
  country  COL
  sectors  OPP

group:bolivarian-liberation-forces Bolivarian Liberation Forces
  name     Bolivarian Forces of Liberation; FBL
  country  VEN
  sectors  REB
  from     1992

group:tupamaro-movement Tupamaro movement
  country  VEN
  sectors  PRM
  from     1979

group:la-piedrita La Piedrita
  country  VEN
  sectors  PRM

group:alexis-vive Alexis Vive
  country  VEN
  sectors  PRM

group:bolivarian-circles Bolivarian Circles
  name     Bolivarian Circle; Circulos Bolivarianos
  country  VEN
  sectors  PRM
  from     2001

group:vente-venezuela Vente Venezuela
  name     Voluntad Popular
  country  VEN
  sectors  OPP
  from     2012

group:popular-will Popular Will
  country  VEN
  sectors  OPP

group:primero-justicia Primero Justicia
  country  VEN
  sectors  OPP

group:cartel-of-the-suns Cartel of the Suns
  name     Cartel de los Soles; Cártel de los Soles
  country  VEN
  sectors  CRM
  from     1993

group:tren-de-guayana Tren de Guayana
  name     Koki gang
  country  VEN
  sectors  CRM

group:el-koki-gang El Koki gang
  country  VEN
  sectors  CRM

group:tren-del-llano Tren del Llano
  country  VEN
  sectors  CRM

group:los-tiguerones Los Tiguerones
  name     Tiguerones
  country  ECU
  sectors  CRM
  from     2019

group:los-lobos-ecuador Los Lobos Ecuador
  name     ChoneKillers
  country  ECU
  sectors  CRM
  from     2019

group:chone-killers Chone Killers
  country  ECU
  sectors  CRM

group:los-lagartos Los Lagartos
  country  ECU
  sectors  CRM

group:alfaro-vive-carajo Alfaro Vive Carajo
  name     ¡Alfaro Vive, Carajo!
  country  ECU
  sectors  REB
  from     1982

group:group-of-popular-combatants Group of Popular Combatants
  name     Grupos de Combatientes Populares
  country  ECU
  sectors  REB
  from     1994

group:revolutionary-armed-forces-of-ecuador Revolutionary Armed Forces of Ecuador
  country  ECU
  sectors  REB

group:ecuadorian-rebel-force Ecuadorian Rebel Force
  country  ECU
  sectors  REB

group:oliver-sinisterra-front Oliver Sinisterra Front
  name     Comandos de Frontera
  country  ECU
  sectors  CRM
  from     2017

group:comandos-de-la-frontera Comandos de la Frontera
  country  ECU
  sectors  CRM

group:militarized-communist-party-of-peru Militarized Communist Party of Peru
  name     Militarizado Partido Comunista del Perú; Proseguir; Quispe Palomino clan
  country  PER
  sectors  REB
  from     1992

group:movadef Movadef
  name     Movement for Amnesty and Fundamental Rights
  country  PER
  sectors  REB
  from     2009

group:etnocacerista-movement Etnocacerista movement
  name     Ethnocacerists; Etnocaceristas
  country  PER
  sectors  REB
  from     2000

group:rondas-campesinas Rondas campesinas
  name     rondas campesinas; ronderos
  country  PER
  sectors  PRM
  from     1976

group:grupo-colina Grupo Colina
  country  PER
  sectors  UAF
  from     1990

group:rodrigo-franco-command Rodrigo Franco Command
  country  PER
  sectors  UAF

group:los-pulpos Los Pulpos
  country  PER
  sectors  CRM

group:la-nueva-alianza La Nueva Alianza
  country  PER
  sectors  CRM

group:cotizados Cotizados
  country  PER
  sectors  CRM

group:gallegos-gang Gallegos gang
  country  PER
  sectors  CRM

group:tupac-katari-guerrilla-army Tupac Katari Guerrilla Army
  name     Túpac Katari Guerrilla Army; EGTK
  country  BOL
  sectors  REB
  from     1986

group:bolivian-workers-center Bolivian Workers' Center
  name     Bolivian Workers' Central; Central Obrera Boliviana
  country  BOL
  sectors  OPP
  from     1952

group:six-federations-of-the-tropics Six Federations of the Tropics
  country  BOL
  sectors  OPP

group:pro-santa-cruz-committee Pro Santa Cruz Committee
  name     Comité pro Santa Cruz; Santa Cruz Civic Committee
  country  BOL
  sectors  OPP
  from     1950

group:crucenista-youth-union Cruceñista Youth Union
  name     Santa Cruz Youth Union; Unión Juvenil Cruceñista
  country  BOL
  sectors  UAF
  from     1957

group:ponchos-rojos Ponchos Rojos
  name     Red Ponchos
  country  BOL
  sectors  UAF
  from     2002

group:terceiro-comando-puro Terceiro Comando Puro
  name     Pure Third Command
  country  BRA
  sectors  CRM
  from     2002

group:amigos-dos-amigos Amigos dos Amigos
  country  BRA
  sectors  CRM

group:familia-do-norte Família do Norte
  country  BRA
  sectors  CRM

group:guardioes-do-estado Guardiões do Estado
  country  BRA
  sectors  CRM

group:bonde-do-maluco Bonde do Maluco
  country  BRA
  sectors  CRM

group:guardians-of-the-state Guardians of the State
  country  BRA
  sectors  CRM

group:brazilian-militias Brazilian militias
  name     Rio militias
  country  BRA
  sectors  PRM

group:liga-da-justica Liga da Justiça
  country  BRA
  sectors  PRM

group:escritorio-do-crime Escritório do Crime
  country  BRA
  sectors  PRM

group:national-liberation-action National Liberation Action
  name     Ação Libertadora Nacional; Revolutionary Movement 8th October; MR-8
  country  BRA
  sectors  REB
  from     1967

group:free-fare-movement Free Fare Movement
  name     Movimento Passe Livre; Movimento Brasil Livre
  country  BRA
  sectors  OPP
  from     2005

group:free-brazil-movement Free Brazil Movement
  country  BRA
  sectors  OPP

group:homeless-workers-movement Homeless Workers' Movement
  name     Homeless Workers Movement; MTST
  country  BRA
  sectors  OPP
  from     1997

group:bolsonaristas Bolsonaristas
  name     Bolsonaro supporters; Bolsonaro's supporters; bolsonaristas
  country  BRA
  sectors  OPP

group:funai-defenders FUNAI defenders
  name     Articulation of Indigenous Peoples of Brazil; APIB
  country  BRA
  sectors  OPP
  from     2005

group:armed-peasant-association Armed Peasant Association
  name     Agrupación Campesina Armada
  country  PRY
  sectors  REB
  from     2014

group:rotela-clan Rotela clan
  name     Clan Rotela
  country  PRY
  sectors  CRM

group:insfran-clan Insfrán clan
  country  PRY
  sectors  CRM

group:tupamaros-national-liberation-movement Tupamaros National Liberation Movement
  name     Movimiento de Liberación Nacional-Tupamaros
  country  URY
  sectors  REB
  from     1963

group:peoples-revolutionary-army-of-argentina People's Revolutionary Army of Argentina
  name     Ejército Revolucionario del Pueblo
  country  ARG
  sectors  REB
  from     1969

group:argentine-anticommunist-alliance Argentine Anticommunist Alliance
  name     Argentine Anti-Communist Alliance; Triple A death squad
  country  ARG
  sectors  UAF
  from     1973

group:quebracho-movement Quebracho movement
  name     Quebracho
  country  ARG
  sectors  UAF

group:mothers-of-the-plaza-de-mayo Mothers of the Plaza de Mayo
  name     Madres de Plaza de Mayo; Abuelas de Plaza de Mayo; Mothers of Plaza de Mayo; Grandmothers of Plaza de Mayo
  country  ARG
  sectors  OPP
  from     1977

group:grandmothers-of-the-plaza-de-mayo Grandmothers of the Plaza de Mayo
  country  ARG
  sectors  OPP

group:piqueteros Piqueteros
  name     piqueteros; piquetero
  country  ARG
  sectors  OPP
  from     1996

group:polo-obrero Polo Obrero
  country  ARG
  sectors  OPP

group:los-monos Los Monos
  name     Los Monos gang
  country  ARG
  sectors  CRM

group:resistencia-ancestral-mapuche Resistencia Ancestral Mapuche
  name     Ancestral Mapuche Resistance
  country  ARG
  sectors  REB
  from     2013

group:movement-of-the-revolutionary-left Movement of the Revolutionary Left
  name     Revolutionary Left Movement; Movimiento de Izquierda Revolucionaria
  country  CHL
  sectors  REB
  from     1965

group:manuel-rodriguez-patriotic-front Manuel Rodriguez Patriotic Front
  name     Manuel Rodríguez Patriotic Front; FPMR
  country  CHL
  sectors  REB
  from     1983

group:lautaro-youth-movement Lautaro Youth Movement
  name     Movimiento Juvenil Lautaro; Mapu Lautaro
  country  CHL
  sectors  REB
  from     1982

group:weichan-auka-mapu Weichan Auka Mapu
  name     Weichán Auka Mapu
  country  CHL
  sectors  REB
  from     2011

group:mapuche-territorial-resistance Mapuche Territorial Resistance
  country  CHL
  sectors  REB

group:resistencia-mapuche-lafkenche Resistencia Mapuche Lafkenche
  country  CHL
  sectors  REB

group:resistencia-mapuche-malleco Resistencia Mapuche Malleco
  country  CHL
  sectors  REB

group:patria-y-libertad Patria y Libertad
  name     Fatherland and Liberty
  country  CHL
  sectors  UAF
  from     1970

group:surinamese-liberation-army Surinamese Liberation Army
  name     Jungle Commando; Jungle Commandos
  country  SUR
  sectors  REB
  from     1986

group:fineman-gang Fineman gang
  country  GUY
  sectors  CRM
  from     2002

group:dominican-revolutionary-movement-of-june-14 Dominican Revolutionary Movement of June 14
  name     14th of June Movement
  country  DOM
  sectors  REB
  from     1959

group:killnet Killnet
  name     KillNet
  sectors  UAF
  from     2022

group:noname057-16 NoName057(16)
  sectors  UAF

group:xaknet XakNet
  sectors  UAF

group:anonymous-sudan Anonymous Sudan
  sectors  UAF

group:conti-ransomware-group Conti ransomware group
  name     Conti ransomware gang
  sectors  UAF
  from     2020

group:evil-corp Evil Corp
  name     Evil Corp hackers
  sectors  UAF
  from     2007

group:ta505 TA505
  sectors  UAF

group:blackcat BlackCat
  name     ALPHV; BlackCat ransomware group
  sectors  UAF
  from     2021

group:cl0p Cl0p
  name     Clop ransomware gang; Cl0p ransomware group; Clop ransomware group
  sectors  UAF
  from     2019

group:black-basta Black Basta
  sectors  UAF
  from     2022

group:scattered-spider Scattered Spider
  sectors  UAF

group:ransomhub RansomHub
  sectors  UAF

group:qilin-ransomware-group Qilin ransomware group
  sectors  UAF

group:lulzsec LulzSec
  sectors  UAF
  from     2011

group:lapsus Lapsus$
  sectors  UAF

group:lizard-squad Lizard Squad
  sectors  UAF

group:shadow-brokers Shadow Brokers
  sectors  UAF

group:shinyhunters ShinyHunters
  sectors  UAF

group:volt-typhoon Volt Typhoon
  sectors  UAF
  from     2021

group:salt-typhoon Salt Typhoon
  sectors  UAF

group:apt41 APT41
  sectors  UAF

group:apt40 APT40
  sectors  UAF

group:apt31 APT31
  sectors  UAF

group:apt10 APT10
  sectors  UAF

group:flax-typhoon Flax Typhoon
  sectors  UAF

group:silk-typhoon Silk Typhoon
  sectors  UAF

group:winnti Winnti
  sectors  UAF

group:hafnium-hackers Hafnium hackers
  sectors  UAF

group:charming-kitten Charming Kitten
  name     APT35; Mint Sandstorm
  sectors  UAF
  from     2014

group:apt33 APT33
  sectors  UAF

group:apt42 APT42
  sectors  UAF

group:muddywater MuddyWater
  sectors  UAF

group:oilrig OilRig
  sectors  UAF

group:callisto-group Callisto Group
  name     Midnight Blizzard; Forest Blizzard; Berserk Bear
  sectors  UAF
  from     2004

group:gamaredon Gamaredon
  sectors  UAF

group:star-blizzard Star Blizzard
  sectors  UAF

group:energetic-bear Energetic Bear
  sectors  UAF

group:unc1151 UNC1151
  sectors  UAF

group:apt38 APT38
  name     TraderTraitor
  sectors  UAF
  from     2014

group:andariel Andariel
  sectors  UAF

group:bluenoroff Bluenoroff
  sectors  UAF

group:apt37 APT37
  sectors  UAF

group:apt43 APT43
  sectors  UAF

group:guardians-of-peace Guardians of Peace
  sectors  UAF
  from     2014

group:syrian-electronic-army Syrian Electronic Army
  sectors  UAF
  from     2011

group:cyber-av3ngers Cyber Av3ngers
  name     CyberAv3ngers
  sectors  UAF
  from     2020

group:handala-hackers Handala hackers
  sectors  UAF

group:it-army-of-ukraine IT Army of Ukraine
  name     IT Army
  sectors  UAF
  from     2022
