annals code --summary data/third-bad.jsonl -o out; s=$?; cut -c 1-70 out; exit $s
