annals lexicon find "defence minister"
