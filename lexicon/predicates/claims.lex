# Verbs and nouns that report: who says so. They make no event; what they say is their content.

say/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

state/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

tell/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

note/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

explain/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

stress/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

remark/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

mention/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

reveal/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

disclose/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

argue/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

suggest/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

indicate/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

emphasise/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

emphasize/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

underline/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

underscore/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

write/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

tweet/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

reply/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

inform/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

cite/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

estimate/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

believe/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

think/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

find/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

learn/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

add/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

report/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

point-out/1 verb point out
  frame  nsubj=speaker  ccomp=content
  claim  report

respond/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

reiterate/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  report

declare/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  announce

reaffirm/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  announce

announce/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  announce

proclaim/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  announce

confirm/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  confirm

acknowledge/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  confirm

admit/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  confirm

concede/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  confirm

verify/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  confirm

claim/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

insist/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

assert/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

maintain/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

contend/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

boast/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

complain/9 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

dispute/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  deny

rebut/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  deny

refute/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  deny

announce/2 verb                            # announce a deed: the noun is the event
  frame  nsubj=speaker  obj=content
  claim  announce
  need   obj{*}

confirm/2 verb
  frame  nsubj=speaker  obj=content
  claim  confirm
  need   obj{*}

report/2 verb
  frame  nsubj=speaker  obj=content
  claim  report
  need   obj{*}

deny/3 verb
  frame  nsubj=speaker  obj|xcomp|ccomp=content
  claim  deny
  complement negated
