annals lexicon compile data/no-such-folder out.lexicon; s=$?; ls; exit $s
