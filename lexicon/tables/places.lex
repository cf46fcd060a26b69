# Words around the names of places (src/place).

table:locative                     # in front of a place where something is or happens
  here  in; at; near; through; along; into; outside; inside; around; across; throughout; within; off; in and around; north of; south of; east of; west of; northeast of; northwest of; southeast of; southwest of
  there  from; to; toward; towards; via; over

table:place-borrower               # roots of deeds done on the spot: where the clause names no place, where the sentence or story is
  yes  04; 07; 14; 15; 17; 18; 19; 20

table:place-goal                   # what leads from a deed to where it is done: "an attack on Gao", "a visit to Kenya"
  yes  on; to; of; from; into; against; upon

table:place-goal-deed              # roots and codes of deeds done where they are aimed at: visits, retreats, attacks
  yes  042; 043; 0871; 0874; 18; 19; 20

table:place-noun                   # "the Pakistani city of Peshawar"; "Idlib province"
  settled  city; town; village; capital; port; suburb; hamlet; township; borough; neighborhood; neighbourhood; port city; border town; camp; stronghold; resort; municipality
  area  province; state; region; district; county; governorate; oblast; prefecture; department; division; parish; canton; island; area; territory; enclave; valley; peninsula

table:place-part                   # says which part of a place is meant: "northern Idlib", "downtown Tucson"
  part  northern; southern; eastern; western; central; northeastern; northwestern; southeastern; southwestern; north; south; east; west; upper; lower; greater; downtown; inner; outer; metropolitan; metro; rural; mainland; old; occupied; southwest; southeast; northwest; northeast

table:place-feature                # behind the name of a place it makes the name of what lies there: "Salinas Valley"
  feature  valley; river; delta; island; islands; lake; bay; gulf; coast; mountains; mountain; basin; desert; forest; hills; peninsula; plateau; strait; canyon; highlands; county; province; district; state; region; governorate; oblast; prefecture; department; city; parish; township; division

table:place-facility               # what stands in a town and is called after it: "Da Nang International Airport"
  facility  airport; airbase; airfield; base; barracks; university; college; school; academy; hospital; clinic; museum; gallery; library; zoo; park; stadium; arena; cathedral; church; mosque; temple; synagogue; monastery; prison; jail; port; harbour; harbor; station; bridge; dam; court; courthouse; embassy; palace; castle; square; street; avenue; highway; tower; market; mall; theater; theatre; center; centre; hotel; cemetery; fort; camp; mine; refinery; plant
