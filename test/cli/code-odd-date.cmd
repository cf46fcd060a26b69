annals code --summary -o out; s=$?; wc -l < out; exit $s
