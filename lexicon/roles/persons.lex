# Persons by no more than being persons: who is hit, held or tried where the text gives no office or calling. Hand-kept.

role:man man
  kind     people
  sectors  CVL

role:couple couple
  name     married couple; elderly couple
  kind     people
  sectors  CVL

role:neighbour neighbour
  name     neighbor; passer-by; onlooker
  kind     people
  sectors  CVL

role:accused-person accused
  name     defendant; co-defendant
  kind     people
  sectors  CVL

role:person person
  name     individual; guest; patient; fan; traveller; traveler; critic; plaintiff; opponent; minor; caller; minority; churchgoer; mourner
  name     cousin; fiancée; fiancé; household; ex-wife; ex-husband; sibling; feminist; exile
  plural   the injured; the homeless; the displaced; local people; ordinary people; ethnic minorities
  kind     people
  sectors  CVL

role:national national  # of the state beside it
  name     dual national
  kind     people
  sectors  CVL

role:member member  # of whatever stands beside it
  name     senior member; founding member; leading member; board member; team member; gang member; cartel member; colleague; fellow officer; superior; peer; affiliate; operative; senior figure; leading figure; associate
  plural   rank and file
  kind     people

role:staff staff
  name     staffer; staff member; personnel
  plural   embassy staff
  kind     people

role:officer officer
  name     fellow police officer; law enforcement officer; patrol officer; sheriff's officer
  kind     people
  sectors  COP

role:forces forces  # of a state, a ruler or a group
  name     federal forces; regime forces; joint forces; ground forces; regular forces; elite forces; pro-regime forces; border forces; expeditionary forces
  kind     people
  sectors  MIL

role:addict drug addict
  name     drug user; felon; convicted felon; petty criminal; burglar
  kind     people
  sectors  CRM

role:manager manager
  name     executive; owner; business owner; shop owner; proprietor; publisher; retailer; importer; lender; landlord; managing director; tour operator
  kind     people
  sectors  BUS

role:missionary missionary
  name     prelate; fundamentalist; seminarian; worshiper
  kind     people
  sectors  REL

role:revolutionary revolutionary
  kind     people
  sectors  REB

role:tour-guide tour guide
  name     local guide; translator; interpreter; striker; deminer; mine clearer
  kind     people
  sectors  LAB

role:school-principal school principal
  name     assistant principal; school head; vice principal
  kind     people
  sectors  EDU

role:jury jury
  name     federal jury; parole board; appeal panel; judicial panel
  kind     body
  sectors  JUD

role:tank tank
  name     battle tank; armoured vehicle; armored vehicle; armoured personnel carrier; armored personnel carrier; military vehicle; army vehicle; military truck; armoured column; armored column; spy plane; reconnaissance aircraft; surveillance aircraft; military transport plane
  plural   reinforcements
  kind     body
  sectors  MIL
