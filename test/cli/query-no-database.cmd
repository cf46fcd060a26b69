annals query nowhere.db; s=$?; ls; exit $s
