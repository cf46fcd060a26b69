printf "\000\001\377\376\200ELF\000\000" | annals code --summary -
