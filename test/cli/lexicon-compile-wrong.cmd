mkdir -p l/roles; printf "role:judge judge\n  knd  office\n" > l/roles/r.lex; annals lexicon compile l out.lexicon; s=$?; ls; exit $s
