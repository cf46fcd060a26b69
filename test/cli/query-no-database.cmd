annals query nowhere.db; ls
