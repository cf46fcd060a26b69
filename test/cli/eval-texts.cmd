printf '{"id":"a","events":[{"type":"SUPPORT","actors":["UGA"],"recipients":["KEN"]}]}\n' > gold.jsonl
printf '{"id":"a","text":"Uganda praised Kenya."}\n' > texts.jsonl
annals eval gold.jsonl > /dev/null; echo $?
annals eval --texts texts.jsonl gold.jsonl; echo $?
