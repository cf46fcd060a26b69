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
