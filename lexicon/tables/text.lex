# Words that the rules for tokens and sentences look at. Values are read by src/text.

# Words written with a period. Value: how far the period is to be trusted to be part of the word.
#   title   with a capital, a name follows; never the end of a sentence
#   inner   never the end of a sentence
#   month   with a capital; may end a sentence
#   number  only before a figure
#   name    with a capital, closes a name; may end a sentence
#   any     may end a sentence
table:text-abbreviation
  title   Mr.; Mrs.; Ms.; Mx.; Messrs.; Mme.; Mlle.; Dr.; Drs.; Prof.; Rev.; Fr.; Msgr.; Hon.; St.; Ste.; Ft.; Mt.
  title   Gen.; Lt.; Col.; Maj.; Capt.; Cpt.; Cmdr.; Comdr.; Cdr.; Sgt.; Cpl.; Pvt.; Pfc.; Brig.; Adm.; Cmd.; Ens.
  title   Pres.; Gov.; Sen.; Sens.; Rep.; Reps.; Supt.; Insp.; Det.; Amb.; Atty.; Asst.; Dep.; Min.; Sec.; Spec.; Sra.; Sr.
  inner   P.S.; ps.; i.e.; e.g.; eg.; cf.; viz.; vs.; v.; a.k.a.
  title   Attn.; Lieut.; Gens.; Profs.; Revs.; Govs.; Pvts.
  month   Jan.; Feb.; Mar.; Apr.; Jun.; Jul.; Aug.; Sep.; Sept.; Oct.; Nov.; Dec.
  month   Mon.; Tue.; Tues.; Wed.; Thu.; Thur.; Thurs.; Fri.; Sat.; Sun.
  month   Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mass.; Mich.; Minn.
  month   Mo.; Mont.; Neb.; Nev.; Okla.; Ore.; Pa.; Tenn.; Tex.; Va.; Vt.; Wash.; Wis.; Wyo.; Ont.; Que.
  number  No.; Nos.; p.; pp.; Vol.; Vols.; Fig.; Figs.; Art.; Arts.; Ch.; Chap.; Para.; Eq.; ext.; Res.; Rs.; c.; ca.; Op.; b.; d.; m.; r.
  name    Inc.; Corp.; Co.; Cos.; Ltd.; Bros.; Jr.; Esq.; Assn.; Univ.; Natl.; Intl.; Ave.; Blvd.; Rd.; Hwy.; Bldg.
  name    Admin.; Conf.; Comm.; Gp.; Mfg.; Pty.; Plc.
  any     etc.; al.; approx.; est.; dept.; govt.; esp.; incl.; excl.; misc.; resp.; ed.; eds.; cont.; div.
  any     a.m.; p.m.; o.k.; n.d.; Ph.D.; M.Sc.; B.Sc.; Ph.; lb.; lbs.; oz.; sq.; yrs.; hrs.; mins.; km.
  any     arrv.; lv.; assoc.

# Contractions without an apostrophe, of at most eight letters. Value: letters in each part but the last.
table:text-split
  1    im; ive
  2    dont; wont; cant; aint; isnt; arnt; hes
  3    cannot; gonna; gotta; wanna; lets; didnt; hasnt; hadnt; wasnt; arent; youre; youll; youve; shes; outta
  4    doesnt; thats; whats; havent; theyre; theyll; theyve
  5    couldnt; wouldnt; theres
  6    shouldnt

# First parts of a hyphenated word that stay with the second: no word by themselves.
table:text-prefix
  whole  anti; co; counter; cross; de; e; ex; extra; hyper; inter; intra; mega; meta; micro; mid; mini; mis; multi; neo; non; over; para
  whole  pan; poly; post; pre; pro; proto; pseudo; re; semi; socio; sub; super; trans; ultra; un; under; uni; arch; bi; tri; psycho; wi; i

# Last parts that stay with the word before them.
table:text-suffix
  whole  esque; wise; fold; ish

# Words with a slash that are one word.
table:text-slashed
  whole  w/o; w/out; b/c; s/he; l/c; i/c; i/s; b/t; n/a; a/c

# Words that start with an apostrophe.
table:text-elided
  whole  'em; 'til; 'till; 'cause; 'bout; 'round; 'tis; 'twas; 'ere; 'n'; 'n; 'cos; 'coz; 'fraid

# Letters directly after a figure that are a word of their own.
table:text-unit
  word  k; m; mm; cm; km; kg; mg; ml; lb; lbs; ft; oz; mph; kph; kmh; kw; mw; gw; kwh; mwh; hz; khz; mhz; ghz; kb; mb; gb; tb; bn; mn; tn
  word  am; pm; hrs; hr; min; mins; sec; secs; yrs; yr; million; billion; trillion; percent; pct; ha; mi; degrees; km2; years; year; days; hours; nm; mpg

# Endings of host and file names.
table:text-ending
  host  com; org; net; gov; edu; mil; int; info; biz; tv; io; uk; ca; au; de; fr; eu; nl; jp; ru; cn; ir; il; ua; br; za; nz; ch; dk; mx; pl; hu; ge; sy; cz; sk; bg; ro; gr; pt; se; tr; pk; bd; lk; th; vn; sg; ph; kr; tw; hk; ng; ke; ug; tz; et; eg; ma; ar; cl; pe; by; kz; am; az; rs; hr; lt; lv; ee; live; news; xyz
  file  doc; docx; xls; xlsx; ppt; pdf; txt; csv; htm; html; php; asp; jpg; jpeg; gif; png; zip; exe; dll; url; mp3; mp4; xml; json

# Words that often open a sentence and, within one, have no capital.
table:text-starter
  opens  the; it; he; she; we; they; you; I; in; on; at; by; for; from; with; as; if; when; while; after; before; since; during; over
  opens  this; that; these; those; there; here; a; an; and; but; or; so; yet; nor; what; who; why; how; where; which; whose; do; does; did; is; are; was; were
  opens  his; her; its; our; their; my; your; some; many; several; both; each; every; another; other; others; one; not; any; such; more; much; few
  opens  however; although; though; despite; because; according; also; then; now; thus; therefore; meanwhile; moreover; still; instead; later; earlier; once; until
  opens  even; only; just; yes; maybe; perhaps; please; thanks; would; could; should; have; has; had; to; about; among; amid; against; between
  opens  officials; police; authorities; witnesses; analysts; critics; supporters; protesters; two; three; four; five; six

# Verbs between a quotation and who is quoted.
table:text-said
  said  said; says; say; asked; asks; replied; added; told; wrote; exclaimed; shouted; cried; answered; demanded; wondered; declared; continued

# First words of the salutation and the close of a letter.
table:text-letter
  opens   dear; hi; hello; hey
  closes  thanks; regards; sincerely; cheers; best; respectfully; yours; kind; warm; love; thx; rgds
