# What is said of others: a judgement on them is an accusation, what they must do a demand. Words that are acts of their own
# (attack, arrest) are not in these classes: who says them only reports.

class:misdeed                              # verbs of doing wrong that are no events of their own
  word  lie; mislead; deceive; cheat; meddle; interfere; collude; conspire; orchestrate; mastermind; sponsor; harbour; harbor; betray
  word  sabotage; obstruct; undermine; provoke; incite; exploit; steal; rig; falsify; flout; disregard; breach; violate; abuse; blackmail
  word  disobey; manipulate; distort; bully; oppress; endanger; jeopardise; jeopardize; overstep; hide; conceal; fabricate; dishonour; dishonor

class:condemnable                          # what is said of what one condemns
  word  illegal; unlawful; unconstitutional; illegitimate; fraudulent; unfair; undemocratic; anti-democratic; unjust; unjustified
  word  unjustifiable; unacceptable; intolerable; inexcusable; disgraceful; shameful; outrageous; irresponsible; reckless; hypocritical
  word  cynical; biased; corrupt; barbaric; inhuman; inhumane; cruel; cowardly; inadequate; insufficient; unprofessional; provocative
  word  disproportionate; appalling; despicable; deplorable; horrible; racist; discriminatory; oppressive; repressive; heinous; immoral
  word  complicit; culpable; guilty; blameworthy; negligent; incompetent; responsible; indefensible; unforgivable; abhorrent; repugnant
  word  violation; breach; crime; provocation; farce; sham; disgrace; dictatorship; dictator; tyrant; terrorist; liar; aggressor; murderer
  word  genocide; atrocity; aggression; betrayal; blackmail; hypocrisy; scandal; fraud; hoax; travesty; mockery; puppet; traitor; coward
  word  cover-up; massacre; persecution; humiliation; outrage; abomination; war crime; crime against humanity; trade war

say/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president said that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president said that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president said that Peru was a large country."

state/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president stated that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president stated that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president stated that Peru was a large country."

claim/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   allege
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president claimed that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president claimed that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president claimed that Peru was a large country."

allege/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   allege
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president alleged that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president alleged that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president alleged that Peru was a large country."

declare/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   announce
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president declared that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president declared that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president declared that Peru was a large country."

note/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president noted that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president noted that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president noted that Peru was a large country."

add/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president added that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president added that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president added that Peru was a large country."

argue/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   allege
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president argued that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president argued that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president argued that Peru was a large country."

insist/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   allege
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president insisted that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president insisted that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president insisted that Peru was a large country."

maintain/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   allege
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president maintained that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president maintained that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president maintained that Peru was a large country."

report/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president reported that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president reported that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president reported that Peru was a large country."

stress/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president stressed that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president stressed that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president stressed that Peru was a large country."

assert/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   allege
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president asserted that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president asserted that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president asserted that Peru was a large country."

write/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president wrote that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president wrote that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president wrote that Peru was a large country."

suggest/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president suggested that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president suggested that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president suggested that Peru was a large country."

conclude/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president concluded that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president concluded that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president concluded that Peru was a large country."

believe/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president believed that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president believed that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president believed that Peru was a large country."

reveal/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president revealed that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president revealed that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president revealed that Peru was a large country."

confirm/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   confirm
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president confirmed that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president confirmed that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president confirmed that Peru was a large country."

find/blame verb
  frame   nsubj=actor  ccomp=recipient
  claim   report
  need    ccomp{@misdeed,@condemnable}
  not     subj{study,scientist,researcher,witness,teacher,fan,coach,player}
  core    111  when ccomp{@condemnable}
  core    112
  +  "The Chilean president found that Peru meddled in the vote."    112 CHL PER
  +  "The Chilean president found that the Peruvian government was corrupt."    111 CHL PER
  -  "The Chilean president found that Peru was a large country."

say/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president said that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president said that he must rest."
  -  "The Kenyan president said that Sudan might show restraint."

state/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president stated that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president stated that he must rest."
  -  "The Kenyan president stated that Sudan might show restraint."

declare/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president declared that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president declared that he must rest."
  -  "The Kenyan president declared that Sudan might show restraint."

note/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president noted that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president noted that he must rest."
  -  "The Kenyan president noted that Sudan might show restraint."

add/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president added that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president added that he must rest."
  -  "The Kenyan president added that Sudan might show restraint."

argue/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president argued that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president argued that he must rest."
  -  "The Kenyan president argued that Sudan might show restraint."

insist/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president insisted that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president insisted that he must rest."
  -  "The Kenyan president insisted that Sudan might show restraint."

maintain/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president maintained that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president maintained that he must rest."
  -  "The Kenyan president maintained that Sudan might show restraint."

stress/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president stressed that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president stressed that he must rest."
  -  "The Kenyan president stressed that Sudan might show restraint."

assert/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president asserted that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president asserted that he must rest."
  -  "The Kenyan president asserted that Sudan might show restraint."

write/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president wrote that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president wrote that he must rest."
  -  "The Kenyan president wrote that Sudan might show restraint."

believe/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president believed that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president believed that he must rest."
  -  "The Kenyan president believed that Sudan might show restraint."

reiterate/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president reiterated that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president reiterated that he must rest."
  -  "The Kenyan president reiterated that Sudan might show restraint."

repeat/must verb
  frame   nsubj=actor  ccomp=about  ccomp=recipient
  need    ccomp{must}
  not     subj{study,scientist,researcher,doctor,expert,critic,fan,coach,player,analyst}
  core    100
  +  "The Kenyan president repeated that Sudan must show restraint."    100 KEN SDN
  -  "The Kenyan president repeated that he must rest."
  -  "The Kenyan president repeated that Sudan might show restraint."
