annals lexicon chekc; annals lexicon compile only-one; annals lexicon
