# Words that only reports of sport or of markets use. Value: the domain. A sentence with two of them, or with one in a
# document that has three, speaks of a game or a market and holds no political event: see src/event/domain.h.
table:domain
  sport    striker; strikers; midfielder; midfielders; goalkeeper; goalkeepers; keeper; referee; referees; semi-final; semifinal; semi-finals
  sport    semifinals; quarter-final; quarterfinal; quarter-finals; quarterfinals; hat-trick; wicket; wickets; innings; batsman; batsmen; bowler
  sport    playoff; playoffs; touchdown; quarterback; grand slam; tie-break; pole position; podium; equaliser; equalizer; world cup
  sport    premier league; champions league; europa league; halftime; half-time; kick-off; knockout; seeded; medalist; medallist; gold medal
  sport    silver medal; bronze medal; scored; championship; championships; tournament; penalty area; free kick; corner kick; offside; dribbled
  sport    olympic champion; world champion; defending champion; runner-up; runners-up; squad; fixture; fixtures; first half; second half
  sport    minute goal; grand prix; formula one; test match; one-day international; super bowl
  sport    heavyweight; lightweight; middleweight; title fight; winger; defenders; touchline; scorer; goalless; hurdles; relay; sprinter
  market   shares; stocks; traders; investors; bond yields; futures; crude; benchmark index; dow jones; nasdaq; s&p; ftse; nikkei; hang seng
  market   basis points; bullish; bearish; closing bell; opening bell; market capitalisation; market capitalization; stock market; oil prices
  market   stock exchange; currency market; barrel; per barrel; brent; ounce; commodity; commodities; equities; bonds
  market   percent higher; percent lower; dollar; profit; profits; earnings; quarterly; dividend; rally; sell-off; selloff

# Causes of death that nobody intends. Where a sentence names one and nobody who kills, deaths and injuries are no assault.
table:accident
  cause    earthquake; earthquakes; quake; magnitude; tremor; aftershock; tsunami; tornado; tornadoes; hurricane; typhoon; cyclone; storm; storms
  cause    flood; floods; flooding; landslide; landslides; mudslide; mudslides; avalanche; avalanches; eruption; wildfire; wildfires; bushfire
  cause    bushfires; heatwave; heat wave; drought; famine; blizzard; lightning; crash; crashes; crashed; collision; collides; collided; collide
  cause    derails; derailed; derailment; capsizes; capsized; capsizing; overturns; overturned; sinks; sank; sinking; stampede; outbreak; epidemic
  cause    pandemic; virus; coronavirus; covid-19; covid; cholera; ebola; measles; malaria; influenza; gas leak; gas explosion; mine collapse
  cause    collapse; collapses; collapsed; mine accident; accident; mishap; runway; skidded; plunges; plunged; drowned; drown; drowns; avalanche
  cause    building fire; house fire; nightclub fire; factory fire; forest fire; blaze; carbon monoxide; food poisoning; poisoned alcohol; shark
