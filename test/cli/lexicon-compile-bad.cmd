annals lexicon compile data/no-such-folder out.lexicon; ls
