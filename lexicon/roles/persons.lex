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
