for c in annotate explain eval add query stats lexicon help; do annals $c --help; done
