annals code --summary data/empty.txt
